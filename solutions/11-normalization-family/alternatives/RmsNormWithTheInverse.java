package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Multiplies by 1/r instead of dividing.
 */
class RmsNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, double epsilon) {
        requireFits(x, gamma, epsilon);
        SimpleMatrix square = Matrices.rowSums(x.elementMult(x)).divide(x.getNumCols());
        SimpleMatrix r = square.plus(epsilon).elementPower(0.5);
        SimpleMatrix xHat = Columns.timesColumn(x, r.elementPower(-1));
        return new Pass(Matrices.timesRow(xHat, gamma), xHat, r);
    }
}
