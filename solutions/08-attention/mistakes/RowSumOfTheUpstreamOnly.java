package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The row sum that is subtracted is that of dP, not that of P ⊙ dP.
 *
 * @loses 8.1
 * @hint The number to subtract is a mean of dP over the row, weighted by what?
 */
class Softmax {

    public static SimpleMatrix backward(SimpleMatrix dP, SimpleMatrix p) {
        Shapes.require("dP", dP, p.getNumRows(), p.getNumCols(), "P is " + Matrices.shape(p));
        SimpleMatrix r = Matrices.rowSums(dP);
        return p.elementMult(Matrices.minusRow(dP.transpose(), r.transpose()).transpose());
    }
}
