package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Returns nothing at all.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control WorksOnACopy
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        return null;
    }
}
