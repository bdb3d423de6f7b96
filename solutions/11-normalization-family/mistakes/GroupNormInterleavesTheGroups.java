package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The forward pass normalises over the channels c, c + G, c + 2G …, although groups are contiguous.
 *
 * @loses 11.4 11.6
 * @hint Which features lie beside each other in a row, and which of them are one group?
 */
class GroupNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, Layout layout, double epsilon) {
        requireFits(x, gamma, beta, layout, epsilon);
        int samples = x.getNumRows();
        SimpleMatrix rows = Columns.reshape(
                Columns.reshape(x, samples * layout.groupWidth()).transpose(), layout.groups() * samples);
        SimpleMatrix distance = Columns.minusColumn(rows, Columns.rowMeans(rows));
        SimpleMatrix variance = Columns.rowMeans(distance.elementPower(2));
        SimpleMatrix deviation = Matrices.map(variance, v -> Math.sqrt(v + epsilon));
        SimpleMatrix xHat = Columns.reshape(Columns.divideColumn(distance, deviation), samples);
        SimpleMatrix y = Matrices.plusRow(Matrices.timesRow(xHat, spread(gamma, layout)), spread(beta, layout));
        return new Pass(y, xHat, Columns.reshape(deviation, samples));
    }
}
