package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * A static initialiser never ends.
 *
 * @levels process namespaces
 * @loses 5.1 TIMED_OUT
 * @partly 5.4 TIMED_OUT
 * @control DeclaresHelperClasses
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        return Holder.VALUE;
    }

    private static final class Holder {
        static final SimpleMatrix VALUE = value();

        private static SimpleMatrix value() {
            while (true) {
                Thread.onSpinWait();
            }
        }
    }
}
