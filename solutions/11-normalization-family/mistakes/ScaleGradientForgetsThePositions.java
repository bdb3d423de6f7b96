package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradients of γ and β take the first position of each channel only.
 *
 * @loses 11.5 11.6
 * @hint γ of one channel was used at every position. What must its gradient collect?
 */
class GroupNorm {

    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass, Layout layout) {
        int samples = pass.y().getNumRows();
        Columns.require("dY", dY, samples, layout.features());
        int rows = samples * layout.groups();
        SimpleMatrix xHat = Columns.reshape(pass.xHat(), rows);
        SimpleMatrix dXHat = Columns.reshape(Matrices.timesRow(dY, spread(gamma, layout)), rows);
        SimpleMatrix stretch = Columns.timesColumn(xHat, Columns.rowMeans(dXHat.elementMult(xHat)));
        SimpleMatrix left = Columns.minusColumn(dXHat, Columns.rowMeans(dXHat)).minus(stretch);
        SimpleMatrix dX = Columns.divideColumn(left, Columns.reshape(pass.deviation(), rows));
        return new Gradients(
                Columns.reshape(dX, samples), first(dY.elementMult(pass.xHat()), layout), first(dY, layout));
    }

    private static SimpleMatrix first(SimpleMatrix x, Layout layout) {
        SimpleMatrix sums = Matrices.columnSums(x);
        SimpleMatrix first = new SimpleMatrix(1, layout.channels());
        for (int c = 0; c < layout.channels(); c++) {
            first.set(c, sums.get(c * layout.positions()));
        }
        return first;
    }
}
