package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The sigmoid is eᶻ/(1 + eᶻ), which is ∞/∞ for large z.
 *
 * @loses 10.4
 * @hint What is e⁸⁰⁰, as a double? Sigmoid.of is given, and safe.
 */
class Swish {

    public static SimpleMatrix value(SimpleMatrix z) {
        return Matrices.map(z, entry -> entry * Math.exp(entry) / (1 + Math.exp(entry)));
    }
}
