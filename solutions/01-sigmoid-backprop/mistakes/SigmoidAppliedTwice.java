package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative from the activation applies the sigmoid once more to a, which is σ(z) already.
 *
 * @loses 1.2
 * @hint If all you kept is a = σ(z), everything is there: put a for σ(z) in the formula of the derivative.
 */
class Sigmoid {

    public static SimpleMatrix derivativeFromActivation(SimpleMatrix a) {
        SimpleMatrix s = value(a);
        return s.elementMult(Matrices.map(s, x -> 1 - x));
    }
}
