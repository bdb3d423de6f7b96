package gradients.activations;

import gradients.authoring.SolutionOnly;
import gradients.kit.Matrices;
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
        // : ROOT is √(2/π) and KAPPA is κ. That z³ may be ∞ does no harm here: what is Math.tanh(∞)?
        return Matrices.map(z, entry -> 0.5 * entry * (1 + Math.tanh(inner(entry))));
    }

    /**
     * Returns GELU′(z) = ½·(1 + tanh u) + ½·z·(1 − tanh² u)·u′ with u′ = √(2/π)·(1 + 3κ·z²).
     *
     * @param z pre-activations of any shape
     * @return in the shape of z; finite for every finite z, NaN for NaN
     */
    @Task("10.5")
    public static SimpleMatrix derivative(SimpleMatrix z) {
        // : The product rule, and inside it the chain rule.
        // : At z = 1e200 the second term is 0 · ∞, which is NaN. From some |z| on it is 0: leave it out there.
        return Matrices.map(z, entry -> {
            double t = Math.tanh(inner(entry));
            double bend = 1 - t * t;
            double rest = bend == 0 ? 0 : 0.5 * entry * bend * ROOT * (1 + 3 * KAPPA * entry * entry);
            return 0.5 * (1 + t) + rest;
        });
    }

    @SolutionOnly
    private static double inner(double z) {
        return ROOT * (z + KAPPA * z * z * z);
    }
}
