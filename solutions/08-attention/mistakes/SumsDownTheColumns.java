package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The sum of P ⊙ dP is taken down each column instead of along each row.
 *
 * @loses 8.1
 * @hint Which entries compete with each other in a row-wise softmax: those of one row, or those of one column?
 */
class Softmax {

    public static SimpleMatrix backward(SimpleMatrix dP, SimpleMatrix p) {
        Shapes.require("dP", dP, p.getNumRows(), p.getNumCols(), "P is " + Matrices.shape(p));
        SimpleMatrix r = Matrices.columnSums(p.elementMult(dP));
        return p.elementMult(Matrices.minusRow(dP, r));
    }
}
