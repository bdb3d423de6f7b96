package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative is σ + z·σ²: of σ·(1 − σ) the second factor has become another σ.
 *
 * @loses 10.4
 * @hint What is the derivative of σ? Look at large z: where should the slope of Swish end?
 */
class Swish {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, entry -> {
            double s = Sigmoid.of(entry);
            return s + entry * s * s;
        });
    }
}
