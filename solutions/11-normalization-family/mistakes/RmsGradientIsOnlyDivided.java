package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The input gradient is dx̂/r: the road through r is missing.
 *
 * @loses 11.7
 * @hint r is a function of x. Stretch a row by 2: what changes in x̂, and what must the gradient along x be?
 */
class RmsNorm {

    public static RmsGradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass) {
        Columns.require("dY", dY, pass.y().getNumRows(), pass.y().getNumCols());
        SimpleMatrix xHat = pass.xHat();
        SimpleMatrix dXHat = Matrices.timesRow(dY, gamma);
        SimpleMatrix stretch = Columns.timesColumn(xHat, Columns.rowMeans(dXHat.elementMult(xHat)));
        return new RmsGradients(
                Columns.divideColumn(dXHat, pass.deviation()), Matrices.columnSums(dY.elementMult(xHat)));
    }
}
