package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Asks for system properties and the environment, as libraries do, and lives without the answers.
 *
 * @levels process namespaces
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        String home = System.getProperty("user.home", "") + System.getenv("HOME");
        checkLimit(home.isEmpty() ? -limit : limit);
        requireFinite(List.of(gradient));
        return Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));
    }
}
