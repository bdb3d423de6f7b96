package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Throws the error by which a thread is stopped.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control ThrowsItsOwnException
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        throw new ThreadDeath();
    }
}
