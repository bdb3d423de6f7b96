package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Throws an assertion error that says that all is well.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control ThrowsItsOwnException
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        throw new AssertionError("expected: 10 but was: 10 <b>FORGED");
    }
}
