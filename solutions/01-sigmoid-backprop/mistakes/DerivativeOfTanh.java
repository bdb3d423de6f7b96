package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative from the activation is 1 − a², which belongs to tanh.
 *
 * @loses 1.2
 * @hint Each activation has its own derivative. At its steepest point, where a = ½, what is the slope of the
 *     sigmoid?
 */
class Sigmoid {

    public static SimpleMatrix derivativeFromActivation(SimpleMatrix a) {
        return Matrices.map(a, x -> 1 - x * x);
    }
}
