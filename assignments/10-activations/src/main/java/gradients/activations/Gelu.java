package gradients.activations;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * The Gaussian error linear unit in its form with tanh, element by element: ½·z·(1 + tanh u) with u = √(2/π)·(z + κ·z³)
 * and κ = 0.044715.
 *
 * <p>Source: D. Hendrycks, K. Gimpel, <em>Gaussian error linear units (GELUs)</em>, 2016.
 */
public final class Gelu {

    private static final double ROOT = Math.sqrt(2 / Math.PI);
    private static final double KAPPA = 0.044715;

    private Gelu() {}

    /**
     * Returns ½·z·(1 + tanh u).
     *
     * @param z pre-activations of any shape
     * @return in the shape of z; finite for every finite z, NaN for NaN
     */
    @Task("10.5")
    public static SimpleMatrix value(SimpleMatrix z) {
        // TODO 10.5: GELU
        // ROOT is √(2/π) and KAPPA is κ. That z³ may be ∞ does no harm here: what is Math.tanh(∞)?
        throw new NotImplementedError("10.5 GELU");
    }

    /**
     * Returns GELU′(z) = ½·(1 + tanh u) + ½·z·(1 − tanh² u)·u′ with u′ = √(2/π)·(1 + 3κ·z²).
     *
     * @param z pre-activations of any shape
     * @return in the shape of z; finite for every finite z, NaN for NaN
     */
    @Task("10.5")
    public static SimpleMatrix derivative(SimpleMatrix z) {
        // TODO 10.5: GELU
        // The product rule, and inside it the chain rule.
        // At z = 1e200 the second term is 0 · ∞, which is NaN. From some |z| on it is 0: leave it out there.
        throw new NotImplementedError("10.5 GELU");
    }
}
