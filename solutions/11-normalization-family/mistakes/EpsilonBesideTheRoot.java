package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * ε is added to the standard deviation instead of the variance.
 *
 * @loses 11.2
 * @hint When the variance is near ε, √(v + ε) and √v + ε are very different numbers.
 */
class LayerNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, double epsilon) {
        requireFits(x, gamma, beta, epsilon);
        SimpleMatrix distance = Columns.minusColumn(x, Columns.rowMeans(x));
        SimpleMatrix variance = Columns.rowMeans(distance.elementPower(2));
        SimpleMatrix deviation = Matrices.map(variance, v -> Math.sqrt(v) + epsilon);
        SimpleMatrix xHat = Columns.divideColumn(distance, deviation);
        SimpleMatrix y = Matrices.plusRow(Matrices.timesRow(xHat, gamma), beta);
        return new Pass(y, xHat, deviation);
    }
}
