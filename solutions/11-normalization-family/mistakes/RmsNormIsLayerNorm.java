package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The mean is subtracted: that is layer norm.
 *
 * @loses 11.7
 * @hint Which of the two statistics of layer norm does RMS norm leave out?
 */
class RmsNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, double epsilon) {
        requireFits(x, gamma, epsilon);
        SimpleMatrix centred = Columns.minusColumn(x, Columns.rowMeans(x));
        SimpleMatrix r = Matrices.map(Columns.rowMeans(centred.elementPower(2)), square -> Math.sqrt(square + epsilon));
        SimpleMatrix xHat = Columns.divideColumn(centred, r);
        return new Pass(Matrices.timesRow(xHat, gamma), xHat, r);
    }
}
