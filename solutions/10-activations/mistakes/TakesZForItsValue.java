package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative is 1 − z², as if z were already tanh(z).
 *
 * @loses 10.1
 * @hint Your method is given z, not tanh(z). What is tanh′(3)? Can a slope be −8?
 */
class Tanh {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, entry -> 1 - entry * entry);
    }
}
