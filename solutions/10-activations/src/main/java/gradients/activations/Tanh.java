package gradients.activations;

import gradients.kit.Matrices;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** The hyperbolic tangent, element by element: tanh(z) = (eᶻ − e⁻ᶻ)/(eᶻ + e⁻ᶻ), between −1 and 1. */
public final class Tanh {

    private Tanh() {}

    /**
     * Returns tanh(z).
     *
     * @param z pre-activations of any shape
     * @return in the shape of z; finite for every finite z, NaN for NaN
     */
    @Task("10.1")
    public static SimpleMatrix value(SimpleMatrix z) {
        // : The formula with exponentials is ∞/∞ at z = 800. The library knows a better way: Math.tanh.
        return Matrices.map(z, Math::tanh);
    }

    /**
     * Returns tanh′(z) = 1 − tanh²(z).
     *
     * @param z pre-activations of any shape: z itself, not tanh(z)
     * @return in the shape of z; finite for every finite z, NaN for NaN
     */
    @Task("10.1")
    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, entry -> 1 - Math.tanh(entry) * Math.tanh(entry));
    }
}
