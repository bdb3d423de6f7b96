package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Prints while it works, as one does when looking for a mistake.
 *
 * @levels process namespaces
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        System.out.println("clipping to " + limit + " <b>::notice::</b>");
        System.err.println("still here");
        checkLimit(limit);
        requireFinite(List.of(gradient));
        return Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));
    }
}
