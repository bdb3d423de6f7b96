package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Feature j is taken for channel j mod C: as if positions came first and channels second.
 *
 * @loses 11.4 11.6
 * @hint With 3 positions, which channel is feature 3?
 */
class GroupNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, Layout layout, double epsilon) {
        requireFits(x, gamma, beta, layout, epsilon);
        int samples = x.getNumRows();
        SimpleMatrix rows = Columns.reshape(x, samples * layout.groups());
        SimpleMatrix distance = Columns.minusColumn(rows, Columns.rowMeans(rows));
        SimpleMatrix variance = Columns.rowMeans(distance.elementPower(2));
        SimpleMatrix deviation = Matrices.map(variance, v -> Math.sqrt(v + epsilon));
        SimpleMatrix xHat = Columns.reshape(Columns.divideColumn(distance, deviation), samples);
        SimpleMatrix y =
                Matrices.plusRow(Matrices.timesRow(xHat, byRemainder(gamma, layout)), byRemainder(beta, layout));
        return new Pass(y, xHat, Columns.reshape(deviation, samples));
    }

    private static SimpleMatrix byRemainder(SimpleMatrix perChannel, Layout layout) {
        SimpleMatrix perFeature = new SimpleMatrix(1, layout.features());
        for (int j = 0; j < layout.features(); j++) {
            perFeature.set(j, perChannel.get(j % layout.channels()));
        }
        return perFeature;
    }
}
