package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative on the left is eᶻ without the factor α.
 *
 * @loses 10.3
 * @hint Differentiate α·(eᶻ − 1): a constant factor stays where it is.
 */
class Elu {

    public static SimpleMatrix derivative(SimpleMatrix z, double alpha) {
        checkAlpha(alpha);
        return Matrices.map(z, entry -> entry > 0 ? 1 : Math.exp(entry));
    }
}
