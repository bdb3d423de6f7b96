package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Sleeps, whatever wakes it.
 *
 * @levels process namespaces
 * @loses 5.1 TIMED_OUT
 * @partly 5.4 TIMED_OUT
 * @control ComputesForAWhile
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                continue; // back to sleep
            }
        }
    }
}
