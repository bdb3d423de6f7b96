package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Matches a pattern that tries every way to cut a text into twenty parts.
 *
 * @levels process namespaces
 * @loses 5.1 TIMED_OUT
 * @partly 5.4 TIMED_OUT
 * @control ComputesForAWhile
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        boolean isMatch = "a".repeat(500).matches("(.*)".repeat(20) + "b");
        return isMatch ? gradient : null;
    }
}
