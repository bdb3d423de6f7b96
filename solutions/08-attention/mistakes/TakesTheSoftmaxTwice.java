package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The backward pass applies the softmax to P once more, although P holds weights and not scores.
 *
 * @loses 8.1
 * @hint What is handed to backward: the scores, or what came out of forward?
 */
class Softmax {

    public static SimpleMatrix backward(SimpleMatrix dP, SimpleMatrix p) {
        Shapes.require("dP", dP, p.getNumRows(), p.getNumCols(), "P is " + Matrices.shape(p));
        SimpleMatrix again = forward(p);
        SimpleMatrix r = Matrices.rowSums(again.elementMult(dP));
        return again.elementMult(
                Matrices.minusRow(dP.transpose(), r.transpose()).transpose());
    }
}
