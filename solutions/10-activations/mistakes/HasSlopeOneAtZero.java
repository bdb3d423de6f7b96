package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * At 0 the derivative is that of the right side.
 *
 * @loses 10.2
 * @hint At the kink there is no derivative, only a convention. Which one does the handout name?
 */
class Relu {

    public static SimpleMatrix leakyDerivative(SimpleMatrix z, double slope) {
        checkSlope(slope);
        return Matrices.map(z, entry -> Double.isNaN(entry) ? entry : entry >= 0 ? 1 : slope);
    }
}
