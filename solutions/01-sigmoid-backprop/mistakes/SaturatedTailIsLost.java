package gradients.backprop;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The derivative is computed as σ·(1 − σ), which is exactly 0 from z = 37 on and has lost its digits long before.
 *
 * @loses 1.2
 * @hint On paper the formula is right; in the machine 1 − σ is 0 as soon as σ rounds to 1. By the symmetry of the
 *     sigmoid, 1 − σ(z) can be had without a subtraction.
 */
class Sigmoid {

    public static SimpleMatrix derivative(SimpleMatrix z) {
        return Matrices.map(z, x -> stable(x) * (1 - stable(x)));
    }
}
