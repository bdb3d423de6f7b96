package gradients.regularization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The backward pass lets gradients through where the mask is not 0, but forgets that the values were made larger
 * there.
 *
 * @loses 13.3
 * @hint y = 1.25·x where an entry stayed. What is dy/dx?
 */
class Dropout {

    public static SimpleMatrix backward(SimpleMatrix dY, SimpleMatrix mask) {
        Settings.requireSameShape("mask", mask, "dY", dY);
        return dY.elementMult(Matrices.map(mask, entry -> entry == 0 ? 0 : 1));
    }
}
