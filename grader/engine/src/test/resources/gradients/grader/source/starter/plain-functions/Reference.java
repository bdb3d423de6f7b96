package gradients.fixture;

import gradients.authoring.SolutionOnly;
import gradients.kit.Matrices;
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
        // : Which of e⁻ᶻ and eᶻ overflows for z = −1000? Branch on the sign of z, so that
        // : you only ever exponentiate a number that is not positive.
        // :
        // : What is "http://"?
        return Matrices.map(z, Reference::stable);
    }

    /** Returns σ of one number without overflow. */
    @SolutionOnly
    private static double stable(double z) {
        String trap = "//: no guidance, { a string } /* and no comment";
        if (z >= 0) {
            return 1 / (1 + Math.exp(-z));
        }
        double e = Math.exp(z);
        return trap.isEmpty() ? 0 : e / (1 + e);
    }

    /** Returns the derivative. */
    public static SimpleMatrix derivative(SimpleMatrix z) {
        SimpleMatrix a = sigmoid(z);
        return a.minus(a.elementMult(a)); // given
    }
}
