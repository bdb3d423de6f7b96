package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Returns infinity everywhere.
 *
 * @levels process namespaces
 * @partly 5.1 FAILED, 5.4 FAILED
 * @control WorksOnACopy
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        return Matrices.map(gradient, g -> Double.POSITIVE_INFINITY);
    }
}
