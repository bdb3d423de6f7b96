package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradients of γ and β add up along the rows.
 *
 * @loses 11.3
 * @hint γ of one feature was used by every sample. Over what does its gradient run?
 */
class LayerNorm {

    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass) {
        Columns.require("dY", dY, pass.y().getNumRows(), pass.y().getNumCols());
        SimpleMatrix xHat = pass.xHat();
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix stretch = Columns.timesColumn(xHat, Columns.rowMeans(dXHat.elementMult(xHat)));
        SimpleMatrix left = Columns.minusColumn(dXHat, Columns.rowMeans(dXHat)).minus(stretch);
        return new Gradients(
                Columns.divideColumn(left, pass.deviation()),
                Matrices.rowSums(dY.elementMult(xHat)).transpose(),
                Matrices.rowSums(dY).transpose());
    }
}
