package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The input gradient also subtracts its mean, as in layer norm.
 *
 * @loses 11.7
 * @hint No mean was subtracted on the way forward. Which road does not exist on the way back?
 */
class RmsNorm {

    public static RmsGradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass) {
        Columns.require("dY", dY, pass.y().getNumRows(), pass.y().getNumCols());
        SimpleMatrix xHat = pass.xHat();
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix stretch = Columns.timesColumn(xHat, Columns.rowMeans(dXHat.elementMult(xHat)));
        return new RmsGradients(
                Columns.divideColumn(
                        Columns.minusColumn(dXHat.minus(stretch), Columns.rowMeans(dXHat)), pass.deviation()),
                Matrices.columnSums(dY.elementMult(xHat)));
    }
}
