package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative of tanh is taken as t·(1 − t), which is the sigmoid's.
 *
 * @loses 10.1
 * @hint What is the slope of tanh at 0? Derive it from the quotient of exponentials, with a pencil.
 */
class Tanh {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, entry -> Math.tanh(entry) * (1 - Math.tanh(entry)));
    }
}
