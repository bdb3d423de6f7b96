package gradients.fixture;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** The logistic function. */
public final class Reference {

    private Reference() {}

    /**
     * Returns σ(z), element by element.
     *
     * @param z N×D pre-activations
     */
    @Task("9.1")
    public static SimpleMatrix sigmoid(SimpleMatrix z) {
        // TODO 9.1: Stable sigmoid
        // Which of e⁻ᶻ and eᶻ overflows for z = −1000? Branch on the sign of z, so that
        // you only ever exponentiate a number that is not positive.
        //
        // What is "http://"?
        throw new NotImplementedError("9.1 Stable sigmoid");
    }

    /** Returns the derivative. */
    public static SimpleMatrix derivative(SimpleMatrix z) {
        SimpleMatrix a = sigmoid(z);
        return a.minus(a.elementMult(a)); // given
    }
}
