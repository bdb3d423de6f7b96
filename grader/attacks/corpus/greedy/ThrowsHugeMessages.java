package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Throws exceptions with as long a message as memory allows.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control ThrowsItsOwnException
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        throw new IllegalStateException("x".repeat(20_000_000));
    }
}
