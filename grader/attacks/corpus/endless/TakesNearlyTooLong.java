package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Takes a little less than the time allowed, at every call, until the time of all calls is used up.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED|TIMED_OUT, 5.5 TIMED_OUT, 5.6 TIMED_OUT
 * @partly 5.4 TIMED_OUT
 * @control ComputesForAWhile
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            Thread.sleep(900);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
