package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative on the left is α·(eᶻ − 1): the constant was kept.
 *
 * @loses 10.3
 * @hint What is the derivative of −1? Can an increasing function have a negative slope?
 */
class Elu {

    public static SimpleMatrix derivative(SimpleMatrix z, double alpha) {
        checkAlpha(alpha);
        return Matrices.map(z, entry -> entry > 0 ? 1 : alpha * Math.expm1(entry));
    }
}
