package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Returns as much as one reply can carry, at every call: the grader must not keep it all.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED|CRASHED
 * @partly 5.4 FAILED|CRASHED
 * @control UsesManyObjects
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        return new SimpleMatrix(1000, 1000);
    }
}
