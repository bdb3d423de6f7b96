package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The sigmoid falls from 1 to 0: the exponent has the wrong sign, so that σ(−z) is returned.
 *
 * @loses 1.1
 * @hint For a large positive z the sigmoid is nearly 1. Which sign must the exponent have for e to that power to
 *     disappear there?
 */
class Sigmoid {

    public static SimpleMatrix value(SimpleMatrix z) {
        return Matrices.map(z, x -> 1 / (1 + Math.exp(x)));
    }
}
