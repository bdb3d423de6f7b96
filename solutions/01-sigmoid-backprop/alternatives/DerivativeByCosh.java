package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * σ′(z) = 1/(2 + 2 cosh z).
 */
class Sigmoid {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, x -> 1 / (2 + 2 * Math.cosh(x)));
    }
}
