package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Zeroes the gradient that it is given, so that what the test computes from it later comes out as zero too.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control WorksOnACopy
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        gradient.zero();
        return gradient;
    }
}
