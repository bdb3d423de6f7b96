package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The variance divides by D − 1.
 *
 * @loses 11.2
 * @hint These D numbers are not a sample from somewhere: they are all there are. Which divisor?
 */
class LayerNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, double epsilon) {
        requireFits(x, gamma, beta, epsilon);
        SimpleMatrix distance = Columns.minusColumn(x, Columns.rowMeans(x));
        SimpleMatrix variance = Matrices.rowSums(distance.elementPower(2)).divide(Math.max(1, x.getNumCols() - 1));
        SimpleMatrix deviation = Matrices.map(variance, v -> Math.sqrt(v + epsilon));
        SimpleMatrix xHat = Columns.divideColumn(distance, deviation);
        SimpleMatrix y = Matrices.plusRow(Matrices.timesRow(xHat, gamma), beta);
        return new Pass(y, xHat, deviation);
    }
}
