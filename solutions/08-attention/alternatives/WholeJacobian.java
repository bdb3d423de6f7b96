package gradients.attention;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Builds the Jacobian diag(p) − pᵀp of every row and multiplies.
 */
class Softmax {

    public static SimpleMatrix backward(SimpleMatrix dP, SimpleMatrix p) {
        Shapes.require("dP", dP, p.getNumRows(), p.getNumCols(), "P is " + Matrices.shape(p));
        SimpleMatrix dS = new SimpleMatrix(p.getNumRows(), p.getNumCols());
        for (int i = 0; i < p.getNumRows(); i++) {
            SimpleMatrix row = p.getRow(i);
            SimpleMatrix jacobian =
                    SimpleMatrix.diag(row.toArray2()[0]).minus(row.transpose().mult(row));
            dS.setRow(i, dP.getRow(i).mult(jacobian));
        }
        return dS;
    }
}
