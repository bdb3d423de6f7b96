package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The two means of the input gradient are taken down the columns, as in batch norm.
 *
 * @loses 11.3
 * @hint A nudge of one entry: does it change x̂ of its row or of its column?
 */
class LayerNorm {

    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass) {
        Columns.require("dY", dY, pass.y().getNumRows(), pass.y().getNumCols());
        SimpleMatrix xHat = pass.xHat();
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix stretch = Matrices.timesRow(xHat, Matrices.columnMeans(dXHat.elementMult(xHat)));
        SimpleMatrix left =
                Matrices.minusRow(dXHat, Matrices.columnMeans(dXHat)).minus(stretch);
        return new Gradients(
                Columns.divideColumn(left, pass.deviation()),
                Matrices.columnSums(dY.elementMult(xHat)),
                Matrices.columnSums(dY));
    }
}
