package gradients.activations;

import gradients.kit.Matrices;
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
        // : checkAlpha(alpha), below, is given: begin with it.
        // : Branch for each entry. A sum of two masked branches multiplies 0 by e¹⁰⁰⁰.
        // : For tiny z, eᶻ is 1 and a bit, and the bit is all you want: Math.expm1 keeps its digits.
        checkAlpha(alpha);
        return Matrices.map(z, entry -> entry > 0 ? entry : alpha * Math.expm1(entry));
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
        checkAlpha(alpha);
        return Matrices.map(z, entry -> entry > 0 ? 1 : alpha * Math.exp(entry));
    }

    private static void checkAlpha(double alpha) {
        if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("alpha is " + alpha + "; it must be a finite number above 0.");
        }
    }
}
