package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The input gradient lacks the road through the mean.
 *
 * @loses 11.3
 * @hint Add up a row of dX. Adding a constant to a row changes nothing: what must the sum be?
 */
class LayerNorm {

    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass) {
        Columns.require("dY", dY, pass.y().getNumRows(), pass.y().getNumCols());
        SimpleMatrix xHat = pass.xHat();
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix stretch = Columns.timesColumn(xHat, Columns.rowMeans(dXHat.elementMult(xHat)));
        SimpleMatrix left = dXHat.minus(stretch);
        return new Gradients(
                Columns.divideColumn(left, pass.deviation()),
                Matrices.columnSums(dY.elementMult(xHat)),
                Matrices.columnSums(dY));
    }
}
