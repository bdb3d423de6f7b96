package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The leak is in the value but not in the derivative, which is 0 on the left.
 *
 * @loses 10.2
 * @hint What is the slope of slope·z? That it is not 0 is what the leak is for.
 */
class Relu {

    public static SimpleMatrix leakyDerivative(SimpleMatrix z, double slope) {
        checkSlope(slope);
        return Matrices.map(z, entry -> Double.isNaN(entry) ? entry : entry > 0 ? 1 : 0);
    }
}
