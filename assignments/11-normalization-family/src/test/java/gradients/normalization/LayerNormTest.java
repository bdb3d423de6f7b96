package gradients.normalization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LayerNormTest {

    /** Rows of mean 4 and variance 5; with ε = 4 the deviation is 3. */
    private static final SimpleMatrix X = matrix(new double[] {1, 3, 5, 7}, new double[] {7, 1, 5, 3});

    private static final SimpleMatrix GAMMA = matrix(new double[] {6, 3, 3, 1});
    private static final SimpleMatrix BETA = matrix(new double[] {1, 0, -1, 0});

    @Test
    @Task("11.1")
    void in_layer_norm_the_features_of_a_sample_share() {
        SimpleMatrix cells = Sharing.cells(Kind.LAYER, 2, new Layout(2, 2, 1));

        assertThatHolds(cells.get(0, 0) == cells.get(0, 3), "Features 0 and 3 of sample 0 must share.");
        assertThatHolds(cells.get(0, 0) != cells.get(1, 0), "Two samples must share nothing.");
    }

    @Test
    @Task("11.1")
    void in_batch_norm_the_samples_share() {
        SimpleMatrix cells = Sharing.cells(Kind.BATCH, 2, new Layout(2, 2, 1));

        assertThatHolds(cells.get(0, 0) == cells.get(1, 1), "Both positions of channel 0, in both samples, share.");
        assertThatHolds(cells.get(0, 0) != cells.get(0, 2), "Features 0 and 2 are of two channels.");
    }

    @Test
    @Task("11.2")
    void a_row_by_hand() {
        Pass pass = LayerNorm.forward(X, GAMMA, BETA, 4);

        assertThatMatrix("s", pass.deviation()).isCloseTo(matrix(new double[] {3}, new double[] {3}), "√(5 + 4)");
        assertThatMatrix("y", pass.y())
                .isCloseTo(
                        matrix(new double[] {-5, -1, 0, 1}, new double[] {7, -3, 0, -1.0 / 3}),
                        "γ times (x − 4)/3, plus β");
    }

    @Test
    @Task("11.2")
    void a_scale_is_needed_for_every_feature() {
        assertRejects("forward with 3 scales", () -> LayerNorm.forward(X, GAMMA.cols(0, 3), BETA, 4), "gamma", "1×3");
    }

    @Test
    @Task("11.3")
    void the_gradients_are_slopes_of_your_own_forward_pass() {
        SimpleMatrix dY = matrix(new double[] {1, -2, 0.5, 3}, new double[] {-1, 0, 2, 1});

        Gradients gradients = LayerNorm.backward(dY, GAMMA, LayerNorm.forward(X, GAMMA, BETA, 4));

        assertThatMatrix("dX", gradients.dX())
                .isCloseTo(
                        FiniteDifferences.pullback(
                                x -> LayerNorm.forward(x, GAMMA, BETA, 4).y(), X, dY),
                        Tolerance.DIFFERENCES,
                        "central differences");
        assertThatMatrix("dγ", gradients.dGamma())
                .isCloseTo(
                        FiniteDifferences.pullback(
                                gamma -> LayerNorm.forward(X, gamma, BETA, 4).y(), GAMMA, dY),
                        Tolerance.DIFFERENCES,
                        "central differences");
        assertThatMatrix("dβ", gradients.dBeta())
                .isCloseTo(matrix(new double[] {0, -2, 2.5, 4}), "sums down the columns");
    }

    @Test
    @Task("11.7")
    void rms_norm_subtracts_nothing() {
        SimpleMatrix x = matrix(new double[] {3, 4, 0, 0});
        SimpleMatrix ones = matrix(new double[] {1, 1, 1, 1});

        Pass pass = RmsNorm.forward(x, ones, 2.75);

        assertThatMatrix("y", pass.y()).isCloseTo(matrix(new double[] {1, 4.0 / 3, 0, 0}), "x/√(25/4 + 2.75)");
    }

    @Test
    @Task("11.7")
    void the_gradient_of_rms_norm_is_the_slope_of_your_forward_pass() {
        SimpleMatrix dY = matrix(new double[] {1, -2, 0.5, 3}, new double[] {-1, 0, 2, 1});

        RmsGradients gradients = RmsNorm.backward(dY, GAMMA, RmsNorm.forward(X, GAMMA, 1));

        assertThatMatrix("dX", gradients.dX())
                .isCloseTo(
                        FiniteDifferences.pullback(
                                x -> RmsNorm.forward(x, GAMMA, 1).y(), X, dY),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    static SimpleMatrix matrix(double[]... rows) {
        return new SimpleMatrix(rows);
    }
}
