package gradients.suites.normalization;

import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.normalization.GroupNorm;
import gradients.normalization.InstanceNorm;
import gradients.normalization.LayerNorm;
import gradients.normalization.Layout;
import gradients.normalization.Pass;
import gradients.normalization.RmsNorm;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.Random;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Which outputs of the student's norms move when one input does: who shares a mean with whom. */
@HiddenSuite
@Task("11.7")
class WhoNoticesPicture {

    private static final Layout LAYOUT = new Layout(4, 3, 2);
    private static final int CHANGED = 7;
    private static final double EPSILON = 1e-5;

    @Test
    void picture(Sketch sketch) {
        SimpleMatrix ones = SimpleMatrix.ones(1, LAYOUT.features());
        SimpleMatrix zeros = new SimpleMatrix(1, LAYOUT.features());
        SimpleMatrix one = SimpleMatrix.ones(1, LAYOUT.channels());
        SimpleMatrix zero = new SimpleMatrix(1, LAYOUT.channels());

        sketch.heatMap(
                        "Feature 7 of a sample changes: which outputs move?",
                        "output: 0 to 11 of this sample, 12 to 23 of another one",
                        "norm")
                .values("layer", noticed(x -> LayerNorm.forward(x, ones, zeros, EPSILON)))
                .values("group", noticed(x -> GroupNorm.forward(x, one, zero, LAYOUT, EPSILON)))
                .values("instance", noticed(x -> InstanceNorm.forward(x, one, zero, LAYOUT, EPSILON)))
                .values("RMS", noticed(x -> RmsNorm.forward(x, ones, EPSILON)))
                .saying("Two samples of four channels at three positions, in two groups; one number of the first sample"
                        + " is changed, and dark are the outputs that move. Under your layer and RMS norm all of its"
                        + " sample should move, under group norm its group (6 to 11), under instance norm its channel"
                        + " (6 to 8), and the other sample never.");
    }

    /** Returns 1 for each output that moves, 0 for each that stays, sample after sample. */
    private static double[] noticed(Function<SimpleMatrix, Pass> norm) {
        SimpleMatrix x = Matrices.normal(2, LAYOUT.features(), 1, new Random(11));
        SimpleMatrix changed = x.copy();
        changed.set(0, CHANGED, x.get(0, CHANGED) + 1);
        SimpleMatrix moves = norm.apply(changed).y().minus(norm.apply(x).y());
        return Matrices.map(moves, move -> Math.abs(move) > 1e-9 ? 1 : 0).getDDRM().data;
    }
}
