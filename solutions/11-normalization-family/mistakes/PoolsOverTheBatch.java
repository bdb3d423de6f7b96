package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * One mean and one variance are taken of the whole batch.
 *
 * @loses 11.2
 * @hint A sample alone and among others: does its output change?
 */
class LayerNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, double epsilon) {
        requireFits(x, gamma, beta, epsilon);
        SimpleMatrix distance = x.minus(x.elementSum() / x.getNumElements());
        SimpleMatrix variance =
                SimpleMatrix.filled(x.getNumRows(), 1, distance.elementPower(2).elementSum() / x.getNumElements());
        SimpleMatrix deviation = Matrices.map(variance, v -> Math.sqrt(v + epsilon));
        SimpleMatrix xHat = Columns.divideColumn(distance, deviation);
        SimpleMatrix y = Matrices.plusRow(Matrices.timesRow(xHat, gamma), beta);
        return new Pass(y, xHat, deviation);
    }
}
