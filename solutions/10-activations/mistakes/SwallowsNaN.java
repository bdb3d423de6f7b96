package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * ReLU turns NaN into 0, so a network that has broken looks healthy from there on.
 *
 * @loses 10.2
 * @hint NaN > 0 is false. Into which branch does it go, and what does Math.max make of it?
 */
class Relu {

    public static SimpleMatrix value(SimpleMatrix z) {
        return Matrices.map(z, entry -> entry > 0 ? entry : 0);
    }
}
