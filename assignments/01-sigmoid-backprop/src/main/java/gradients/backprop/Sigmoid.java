package gradients.backprop;

import gradients.kit.Matrices;
import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** The logistic sigmoid σ(z) = 1 / (1 + e⁻ᶻ) and its derivative, element by element. */
public final class Sigmoid {

    private Sigmoid() {}

    /**
     * Returns σ(z) = 1 / (1 + e⁻ᶻ), element by element. It is finite for every finite z; NaN gives NaN.
     *
     * @param z N×D pre-activations
     * @return N×D, every entry in [0, 1]
     */
    @Task("1.1")
    public static SimpleMatrix value(SimpleMatrix z) {
        // TODO 1.1: Stable sigmoid
        // Multiply numerator and denominator by eᶻ and you get a second form: eᶻ / (1 + eᶻ).
        // Which of the two is NaN for z = 1000, and why? Branch on the sign of z, so that you
        // only ever exponentiate a number that is not positive.
        // Matrices.map(z, f) applies f to every entry.
        throw new NotImplementedError("1.1 Stable sigmoid");
    }

    /**
     * Returns σ′(z), element by element, with full relative accuracy for every |z| ≤ 700. NaN gives NaN.
     *
     * @param z N×D pre-activations (not activations)
     * @return N×D, every entry in [0, ¼]
     */
    @Task("1.2")
    public static SimpleMatrix derivative(SimpleMatrix z) {
        // TODO 1.2: Derivative of the sigmoid, from z and from the activation
        // On paper σ′ = σ·(1 − σ). In the machine, σ(40) is 1 to the last bit, and 1 − σ is 0,
        // yet σ′(40) = 4.2e-18. In this assignment the small numbers are the subject: keep them.
        // Write 1 − σ(z) as a sigmoid again and no subtraction is left; or put everything in
        // terms of e^(−|z|).
        throw new NotImplementedError("1.2 Derivative of the sigmoid, from z and from the activation");
    }

    /**
     * Returns σ′(z) from a = σ(z), for when only the activation was kept: a·(1 − a), element by element.
     *
     * @param a N×D activations, every entry in [0, 1]
     * @return N×D, every entry in [0, ¼]
     */
    @Task("1.2")
    public static SimpleMatrix derivativeFromActivation(SimpleMatrix a) {
        // TODO 1.2: Derivative of the sigmoid, from z and from the activation
        // The sigmoid has been applied already. Do not apply it a second time.
        throw new NotImplementedError("1.2 Derivative of the sigmoid, from z and from the activation");
    }
}
