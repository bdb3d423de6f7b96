package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * tanh is (eᶻ − e⁻ᶻ)/(eᶻ + e⁻ᶻ) as it stands in the book, which is ∞/∞ for large z.
 *
 * @loses 10.1
 * @hint What is e⁸⁰⁰, as a double? The library has a tanh that never computes it.
 */
class Tanh {

    public static SimpleMatrix value(SimpleMatrix z) {
        return Matrices.map(z, x -> (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x)));
    }
}
