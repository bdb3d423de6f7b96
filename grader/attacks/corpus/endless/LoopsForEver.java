package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Loops for ever.
 *
 * @levels process namespaces
 * @loses 5.1 TIMED_OUT
 * @partly 5.4 TIMED_OUT
 * @control ComputesForAWhile
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
