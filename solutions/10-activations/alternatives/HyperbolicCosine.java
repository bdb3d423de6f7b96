package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The slope of tanh is 1/cosh², which is 1/∞ far out.
 */
class Tanh {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, entry -> 1 / (Math.cosh(entry) * Math.cosh(entry)));
    }
}
