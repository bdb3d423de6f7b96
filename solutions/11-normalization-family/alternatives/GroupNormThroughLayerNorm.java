package gradients.normalization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Hands the reshaped groups to layer norm with scale 1 and shift 0.
 */
class GroupNorm {

    public static Pass forward(SimpleMatrix x, SimpleMatrix gamma, SimpleMatrix beta, Layout layout, double epsilon) {
        requireFits(x, gamma, beta, layout, epsilon);
        int samples = x.getNumRows();
        SimpleMatrix ones = SimpleMatrix.ones(1, layout.groupWidth());
        Pass rows = LayerNorm.forward(Columns.reshape(x, samples * layout.groups()), ones, ones.scale(0), epsilon);
        SimpleMatrix xHat = Columns.reshape(rows.xHat(), samples);
        SimpleMatrix y = Matrices.plusRow(Matrices.timesRow(xHat, spread(gamma, layout)), spread(beta, layout));
        return new Pass(y, xHat, Columns.reshape(rows.deviation(), samples));
    }

    public static Gradients backward(SimpleMatrix dY, SimpleMatrix gamma, Pass pass, Layout layout) {
        int samples = pass.y().getNumRows();
        Columns.require("dY", dY, samples, layout.features());
        int rows = samples * layout.groups();
        SimpleMatrix xHat = Columns.reshape(pass.xHat(), rows);
        Pass flat = new Pass(xHat, xHat, Columns.reshape(pass.deviation(), rows));
        SimpleMatrix dXHat = Columns.reshape(Matrices.timesRow(dY, spread(gamma, layout)), rows);
        SimpleMatrix dX = LayerNorm.backward(dXHat, SimpleMatrix.ones(1, layout.groupWidth()), flat)
                .dX();
        return new Gradients(
                Columns.reshape(dX, samples), gather(dY.elementMult(pass.xHat()), layout), gather(dY, layout));
    }
}
