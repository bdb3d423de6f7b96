package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The rows are divided by their root mean square, and no mean is subtracted: that is RMS norm.
 *
 * @loses 11.2
 * @hint Add 10 to all features of a sample. Should the output change?
 */
class LayerNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, double epsilon) {
        requireFits(x, gamma, beta, epsilon);
        SimpleMatrix distance = x;
        SimpleMatrix variance = Columns.rowMeans(distance.elementPower(2));
        SimpleMatrix deviation = Matrices.map(variance, v -> Math.sqrt(v + epsilon));
        SimpleMatrix xHat = Columns.divideColumn(distance, deviation);
        SimpleMatrix y = Matrices.plusRow(Matrices.timesRow(xHat, gamma), beta);
        return new Pass(y, xHat, deviation);
    }
}
