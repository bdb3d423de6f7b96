package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The softmax is differentiated like a sigmoid, P(1 − P)·dP: the influence of a score on the other weights of its
 * row is left out.
 *
 * @loses 8.1
 * @hint If one weight of a row grows, the others must shrink. Where in your formula do the other entries of the
 *     row appear?
 */
class Softmax {

    public static SimpleMatrix backward(SimpleMatrix dP, SimpleMatrix p) {
        Shapes.require("dP", dP, p.getNumRows(), p.getNumCols(), "P is " + Matrices.shape(p));
        return p.elementMult(p.scale(-1).plus(1)).elementMult(dP);
    }
}
