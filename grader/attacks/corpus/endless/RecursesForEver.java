package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Calls itself without end.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control ComputesForAWhile
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        return byValue(gradient, limit + 1).plus(1);
    }
}
