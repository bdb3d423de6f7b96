package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The slope of ELU on the left is its value plus α.
 */
class Elu {

    public static SimpleMatrix derivative(SimpleMatrix z, double alpha) {
        SimpleMatrix y = value(z, alpha);
        return Matrices.map(y, entry -> entry > 0 ? 1 : entry + alpha);
    }
}
