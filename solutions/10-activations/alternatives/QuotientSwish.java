package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Swish is z/(1 + e⁻ᶻ), where an overflow of the exponential is harmless, and σ is taken out of its slope.
 */
class Swish {

    public static SimpleMatrix value(SimpleMatrix z) {
        return Matrices.map(z, entry -> entry / (1 + Math.exp(-entry)));
    }

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, entry -> {
            double s = 1 / (1 + Math.exp(-entry));
            return s * (1 + entry * (1 - s));
        });
    }
}
