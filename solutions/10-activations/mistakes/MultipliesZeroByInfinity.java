package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The second term of the derivative is 0 · ∞ for huge z, and the derivative becomes NaN.
 *
 * @loses 10.5
 * @hint At z = 1e200 one factor is 0 and another ∞. Which of them should win? See how fast each of them grows.
 */
class Gelu {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, entry -> {
            double t = Math.tanh(inner(entry));
            return 0.5 * (1 + t) + 0.5 * entry * (1 - t * t) * ROOT * (1 + 3 * KAPPA * entry * entry);
        });
    }
}
