package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Tells what is wrong with an exception class of its own.
 *
 * @levels process namespaces
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        if (!(limit > 0)) {
            throw new BadLimit("limit is " + limit + "; it must be a number above 0.");
        }
        requireFinite(List.of(gradient));
        return Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));
    }

    private static final class BadLimit extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        BadLimit(String message) {
            super(message);
        }
    }
}
