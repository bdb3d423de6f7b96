package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Lets each answer depend on the limit of the call before.
 *
 * @levels process namespaces
 * @partly 5.1 FAILED
 * @control KeepsAnOwnCache
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        requireFinite(List.of(gradient));
        double used = before == 0 ? limit : before;
        before = limit;
        return Matrices.map(gradient, g -> Math.max(-used, Math.min(used, g)));
    }

    private static double before;
}
