package gradients.activations;

import gradients.kit.NotImplementedError;
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
        // TODO 10.4: Swish
        // Sigmoid.of is given, for one number, and safe.
        throw new NotImplementedError("10.4 Swish");
    }

    /**
     * Returns Swish′(z) = σ(z) + z·σ(z)·(1 − σ(z)).
     *
     * @param z pre-activations of any shape
     * @return in the shape of z; finite for every finite z, NaN for NaN
     */
    @Task("10.4")
    public static SimpleMatrix derivative(SimpleMatrix z) {
        // TODO 10.4: Swish
        // A product of two functions of z: both factors change when z does.
        throw new NotImplementedError("10.4 Swish");
    }
}
