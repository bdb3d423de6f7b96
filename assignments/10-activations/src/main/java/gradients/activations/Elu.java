package gradients.activations;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/**
 * The exponential linear unit, element by element.
 *
 * <p>Source: D.-A. Clevert, T. Unterthiner, S. Hochreiter, <em>Fast and accurate deep network learning by exponential
 * linear units (ELUs)</em>, 2016.
 */
public final class Elu {

    private Elu() {}

    /**
     * Returns z for z > 0 and α·(eᶻ − 1) for z ≤ 0, with all digits also where z is close to 0.
     *
     * @param z pre-activations of any shape
     * @param alpha α, above 0 and finite; −α is the value far to the left
     * @return in the shape of z; finite for every finite z, NaN for NaN
     * @throws IllegalArgumentException if α is not above 0, infinite or NaN
     */
    @Task("10.3")
    public static SimpleMatrix value(SimpleMatrix z, double alpha) {
        // TODO 10.3: ELU
        // checkAlpha(alpha), below, is given: begin with it.
        // Branch for each entry. A sum of two masked branches multiplies 0 by e¹⁰⁰⁰.
        // For tiny z, eᶻ is 1 and a bit, and the bit is all you want: Math.expm1 keeps its digits.
        throw new NotImplementedError("10.3 ELU");
    }

    /**
     * Returns ELU′(z): 1 for z > 0 and α·eᶻ for z ≤ 0, which is α at 0.
     *
     * @param z pre-activations of any shape
     * @param alpha α, above 0 and finite
     * @return in the shape of z; finite for every finite z, NaN for NaN
     * @throws IllegalArgumentException if α is not above 0, infinite or NaN
     */
    @Task("10.3")
    public static SimpleMatrix derivative(SimpleMatrix z, double alpha) {
        // TODO 10.3: ELU
        throw new NotImplementedError("10.3 ELU");
    }

    private static void checkAlpha(double alpha) {
        if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("alpha is " + alpha + "; it must be a finite number above 0.");
        }
    }
}
