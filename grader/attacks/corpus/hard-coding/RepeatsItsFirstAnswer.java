package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Remembers its first answer and repeats it.
 *
 * @levels process namespaces
 * @partly 5.1 FAILED
 * @control KeepsAnOwnCache
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        requireFinite(List.of(gradient));
        if (first == null) {
            first = Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));
        }
        return first;
    }

    private static SimpleMatrix first;
}
