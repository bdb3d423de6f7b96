package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * GELU is written as z·σ(2u), with the sigmoid's slope; beyond 40 its slope is known.
 */
class Gelu {

    public static SimpleMatrix value(SimpleMatrix z) {
        return Matrices.map(z, entry -> entry * Sigmoid.of(2 * inner(entry)));
    }

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, entry -> {
            if (Math.abs(entry) > 40) {
                return entry > 0 ? 1 : 0;
            }
            double s = Sigmoid.of(2 * inner(entry));
            return s + 2 * entry * s * (1 - s) * ROOT * (1 + 3 * KAPPA * entry * entry);
        });
    }
}
