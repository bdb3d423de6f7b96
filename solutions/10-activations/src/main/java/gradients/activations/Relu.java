package gradients.activations;

import gradients.kit.Matrices;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** The rectifier and its leaky relative, element by element. */
public final class Relu {

    private Relu() {}

    /**
     * Returns max(0, z).
     *
     * @param z pre-activations of any shape
     * @return in the shape of z; NaN for NaN
     */
    @Task("10.2")
    public static SimpleMatrix value(SimpleMatrix z) {
        // : z > 0 ? z : 0 turns NaN into 0, and hides it from everybody downstream. What does Math.max do?
        return Matrices.map(z, entry -> Math.max(0, entry));
    }

    /**
     * Returns ReLU′(z): 1 for z > 0 and 0 for z ≤ 0. At 0 there is a kink and no derivative; 0 is our convention.
     *
     * @param z pre-activations of any shape
     * @return in the shape of z; NaN for NaN
     */
    @Task("10.2")
    public static SimpleMatrix derivative(SimpleMatrix z) {
        return leakyDerivative(z, 0);
    }

    /**
     * Returns z for z > 0 and slope·z for z ≤ 0.
     *
     * @param z pre-activations of any shape
     * @param slope 0 or more, finite; it may be larger than 1
     * @return in the shape of z; NaN for NaN
     * @throws IllegalArgumentException if the slope is negative, infinite or NaN
     */
    @Task("10.2")
    public static SimpleMatrix leakyValue(SimpleMatrix z, double slope) {
        // : checkSlope(slope), below, is given: begin with it.
        // : max(z, slope·z) looks elegant. On which side of 0 does it put the slope when the slope is 2?
        checkSlope(slope);
        return Matrices.map(z, entry -> entry > 0 ? entry : slope * entry);
    }

    /**
     * Returns the derivative of {@link #leakyValue}: 1 for z > 0 and the slope for z ≤ 0, also at 0.
     *
     * @param z pre-activations of any shape
     * @param slope 0 or more, finite
     * @return in the shape of z; NaN for NaN
     * @throws IllegalArgumentException if the slope is negative, infinite or NaN
     */
    @Task("10.2")
    public static SimpleMatrix leakyDerivative(SimpleMatrix z, double slope) {
        // : NaN is neither above 0 nor below, so a two-way branch invents a slope for it. Let NaN through.
        checkSlope(slope);
        return Matrices.map(z, entry -> Double.isNaN(entry) ? entry : entry > 0 ? 1 : slope);
    }

    private static void checkSlope(double slope) {
        if (!(slope >= 0 && slope < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("slope is " + slope + "; it must be a finite number of 0 or more.");
        }
    }
}
