package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The input gradient lacks the road through the deviation.
 *
 * @loses 11.3
 * @hint With an upstream gradient of ones nothing is missing. And with a random one?
 */
class LayerNorm {

    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass) {
        Columns.require("dY", dY, pass.y().getNumRows(), pass.y().getNumCols());
        SimpleMatrix xHat = pass.xHat();
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix stretch = Columns.timesColumn(xHat, Columns.rowMeans(dXHat.elementMult(xHat)));
        SimpleMatrix left = Columns.minusColumn(dXHat, Columns.rowMeans(dXHat));
        return new Gradients(
                Columns.divideColumn(left, pass.deviation()),
                Matrices.columnSums(dY.elementMult(xHat)),
                Matrices.columnSums(dY));
    }
}
