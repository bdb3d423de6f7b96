package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of γ pairs dY with y instead of x̂.
 *
 * @loses 11.3
 * @hint What does γ multiply?
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
                Matrices.columnSums(dY.elementMult(pass.y())),
                Matrices.columnSums(dY));
    }
}
