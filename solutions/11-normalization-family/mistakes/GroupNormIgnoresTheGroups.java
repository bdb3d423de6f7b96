package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The forward pass normalises over all channels of a sample, whatever the groups: that is layer norm.
 *
 * @loses 11.4 11.6
 * @hint With two groups, add 10 to all features of the first. Should the second change?
 */
class GroupNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, Layout layout, double epsilon) {
        requireFits(x, gamma, beta, layout, epsilon);
        int samples = x.getNumRows();
        SimpleMatrix rows = x;
        SimpleMatrix distance = Columns.minusColumn(rows, Columns.rowMeans(rows));
        SimpleMatrix variance = Columns.rowMeans(distance.elementPower(2));
        SimpleMatrix deviation = Matrices.map(variance, v -> Math.sqrt(v + epsilon));
        SimpleMatrix xHat = Columns.reshape(Columns.divideColumn(distance, deviation), samples);
        SimpleMatrix y = Matrices.plusRow(Matrices.timesRow(xHat, spread(gamma, layout)), spread(beta, layout));
        return new Pass(y, xHat, deviation);
    }
}
