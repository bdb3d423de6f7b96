package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Throws an exception that is the cause of its own cause.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control ThrowsItsOwnException
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        RuntimeException one = new RuntimeException("one");
        RuntimeException other = new RuntimeException("other", one);
        one.initCause(other);
        throw one;
    }
}
