package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The means of the input gradient run over the whole sample instead of its groups.
 *
 * @loses 11.5 11.6
 * @hint Which entries of x̂ change when one entry of a group is nudged?
 */
class GroupNorm {

    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass, Layout layout) {
        int samples = pass.y().getNumRows();
        Columns.require("dY", dY, samples, layout.features());
        int rows = samples * layout.groups();
        SimpleMatrix xHat = Columns.reshape(pass.xHat(), rows);
        SimpleMatrix dXHat = Columns.reshape(Matrices.timesRow(dY, spread(gamma, layout)), rows);
        SimpleMatrix stretch = Columns.timesColumn(
                xHat,
                Columns.rowMeans(dXHat.elementMult(xHat))
                        .scale(0)
                        .plus(dXHat.elementMult(xHat).elementSum() / xHat.getNumElements()));
        SimpleMatrix left =
                dXHat.minus(dXHat.elementSum() / dXHat.getNumElements()).minus(stretch);
        SimpleMatrix dX = Columns.divideColumn(left, Columns.reshape(pass.deviation(), rows));
        return new Gradients(
                Columns.reshape(dX, samples), gather(dY.elementMult(pass.xHat()), layout), gather(dY, layout));
    }
}
