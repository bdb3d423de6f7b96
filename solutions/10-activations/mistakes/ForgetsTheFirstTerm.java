package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative is z·σ′(z) alone: the change of the factor z is missing.
 *
 * @loses 10.4
 * @hint What is the slope of Swish at 0? Swish is close to z/2 there.
 */
class Swish {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, entry -> entry * Sigmoid.of(entry) * (1 - Sigmoid.of(entry)));
    }
}
