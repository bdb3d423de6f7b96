package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The sigmoid is computed as eᶻ/(1 + eᶻ), which is infinity divided by infinity for z above 709.
 *
 * @loses 1.1
 * @hint Put z = 1000 into your formula by hand: which part becomes infinite? On that side of 0 use the form that
 *     only exponentiates a negative number.
 */
class Sigmoid {

    public static SimpleMatrix value(SimpleMatrix z) {
        return Matrices.map(z, x -> Math.exp(x) / (1 + Math.exp(x)));
    }
}
