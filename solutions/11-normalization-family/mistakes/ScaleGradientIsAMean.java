package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradients of γ and β are means over the positions instead of sums.
 *
 * @loses 11.5 11.6
 * @hint Is a parameter that is used at twice as many positions less important?
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
                Columns.reshape(dX, samples),
                gather(dY.elementMult(pass.xHat()), layout).divide(layout.positions()),
                gather(dY, layout).divide(layout.positions()));
    }
}
