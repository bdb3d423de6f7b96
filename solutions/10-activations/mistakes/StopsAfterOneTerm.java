package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative is σ(z) alone: the change of σ itself is missing.
 *
 * @loses 10.4
 * @hint Swish is a product, and both factors depend on z. How many terms has the product rule?
 */
class Swish {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, Sigmoid::of);
    }
}
