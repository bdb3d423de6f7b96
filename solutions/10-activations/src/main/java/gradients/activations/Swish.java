package gradients.activations;

import gradients.kit.Matrices;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * Swish, also called SiLU: z·σ(z), element by element.
 *
 * <p>Source: P. Ramachandran, B. Zoph, Q. V. Le, <em>Searching for activation functions</em>, 2017.
 */
public final class Swish {

    private Swish() {}

    /**
     * Returns z·σ(z).
     *
     * @param z pre-activations of any shape
     * @return in the shape of z; finite for every finite z, NaN for NaN
     */
    @Task("10.4")
    public static SimpleMatrix value(SimpleMatrix z) {
        // : Sigmoid.of is given, for one number, and safe.
        return Matrices.map(z, entry -> entry * Sigmoid.of(entry));
    }

    /**
     * Returns Swish′(z) = σ(z) + z·σ(z)·(1 − σ(z)).
     *
     * @param z pre-activations of any shape
     * @return in the shape of z; finite for every finite z, NaN for NaN
     */
    @Task("10.4")
    public static SimpleMatrix derivative(SimpleMatrix z) {
        // : A product of two functions of z: both factors change when z does.
        return Matrices.map(z, entry -> {
            double s = Sigmoid.of(entry);
            return s + entry * s * (1 - s);
        });
    }
}
