package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Throws an exception whose message never ends.
 *
 * @levels process namespaces
 * @loses 5.1 TIMED_OUT
 * @partly 5.4 TIMED_OUT
 * @control ThrowsItsOwnException
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        throw new Endless();
    }

    private static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }
}
