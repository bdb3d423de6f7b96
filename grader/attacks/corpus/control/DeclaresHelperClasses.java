package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Declares records, enums and generic classes of its own beside the class.
 *
 * @levels process namespaces
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        requireFinite(List.of(gradient));
        Interval interval = new Interval(-limit, limit);
        return Matrices.map(gradient, g -> interval.clip(g));
    }

    private record Interval(double low, double high) {
        double clip(double value) {
            return Math.max(low, Math.min(high, value));
        }
    }
}
