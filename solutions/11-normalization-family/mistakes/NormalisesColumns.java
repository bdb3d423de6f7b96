package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The columns are normalised instead of the rows: that is batch norm.
 *
 * @loses 11.2
 * @hint Which entries share one mean here?
 */
class LayerNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, double epsilon) {
        requireFits(x, gamma, beta, epsilon);
        SimpleMatrix distance = Matrices.minusRow(x, Matrices.columnMeans(x));
        SimpleMatrix variance = Matrices.columnMeans(distance.elementPower(2));
        SimpleMatrix deviation = Matrices.map(variance, v -> Math.sqrt(v + epsilon));
        SimpleMatrix xHat = Matrices.divideRow(distance, deviation);
        SimpleMatrix y = Matrices.plusRow(Matrices.timesRow(xHat, gamma), beta);
        return new Pass(y, xHat, deviation);
    }
}
