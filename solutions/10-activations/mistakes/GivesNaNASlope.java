package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative has two branches, and NaN gets the slope of the left side.
 *
 * @loses 10.2
 * @hint What do you know about the slope at a place that you do not know?
 */
class Relu {

    public static SimpleMatrix leakyDerivative(SimpleMatrix z, double slope) {
        checkSlope(slope);
        return Matrices.map(z, entry -> entry > 0 ? 1 : slope);
    }
}
