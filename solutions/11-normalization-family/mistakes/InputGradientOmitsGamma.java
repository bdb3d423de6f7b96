package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The input gradient lacks the factor γ.
 *
 * @loses 11.3
 * @hint The upstream gradient meets γ before it meets x̂.
 */
class LayerNorm {

    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass) {
        Columns.require("dY", dY, pass.y().getNumRows(), pass.y().getNumCols());
        SimpleMatrix xHat = pass.xHat();
        SimpleMatrix dXHat = dY.copy();
        SimpleMatrix stretch = Columns.timesColumn(xHat, Columns.rowMeans(dXHat.elementMult(xHat)));
        SimpleMatrix left = Columns.minusColumn(dXHat, Columns.rowMeans(dXHat)).minus(stretch);
        return new Gradients(
                Columns.divideColumn(left, pass.deviation()),
                Matrices.columnSums(dY.elementMult(xHat)),
                Matrices.columnSums(dY));
    }
}
