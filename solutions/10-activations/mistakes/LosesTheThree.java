package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative of z³ is taken as z².
 *
 * @loses 10.5
 * @hint What happens to the exponent of z³ when you differentiate?
 */
class Gelu {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, entry -> {
            double t = Math.tanh(inner(entry));
            double bend = 1 - t * t;
            double rest = bend == 0 ? 0 : 0.5 * entry * bend * ROOT * (1 + KAPPA * entry * entry);
            return 0.5 * (1 + t) + rest;
        });
    }
}
