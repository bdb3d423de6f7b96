package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative is z·(1 − z): it takes its argument for an activation, though it is the pre-activation z.
 *
 * @loses 1.2
 * @hint Two methods, two arguments: this one is given z, and σ(z) has still to be computed.
 */
class Sigmoid {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, x -> x * (1 - x));
    }
}
