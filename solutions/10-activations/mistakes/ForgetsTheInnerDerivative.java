package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative of tanh(u) is taken as 1 − tanh² u, without the factor u′.
 *
 * @loses 10.5
 * @hint u depends on z too. What does the chain rule ask for?
 */
class Gelu {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, entry -> {
            double t = Math.tanh(inner(entry));
            double bend = 1 - t * t;
            return 0.5 * (1 + t) + 0.5 * entry * bend;
        });
    }
}
