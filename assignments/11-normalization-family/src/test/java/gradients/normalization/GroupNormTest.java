package gradients.normalization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.normalization.LayerNormTest.matrix;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One sample of four channels at two positions, in two groups of mean 4 and variance 5. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupNormTest {

    private static final Layout LAYOUT = new Layout(4, 2, 2);
    private static final SimpleMatrix X = matrix(new double[] {1, 3, 5, 7, 7, 1, 5, 3});
    private static final SimpleMatrix GAMMA = matrix(new double[] {3, 6, 1, 3});
    private static final SimpleMatrix BETA = matrix(new double[] {1, 0, 0, -1});
    private static final SimpleMatrix DY = matrix(new double[] {1, -2, 0.5, 3, -1, 0, 2, 1});

    @Test
    @Task("11.4")
    void two_groups_by_hand() {
        Pass pass = GroupNorm.forward(X, GAMMA, BETA, LAYOUT, 4);

        assertThatMatrix("s", pass.deviation()).isCloseTo(matrix(new double[] {3, 3}), "√(5 + 4), in both groups");
        assertThatMatrix("y", pass.y())
                .isCloseTo(
                        matrix(new double[] {-2, 0, 2, 6, 1, -1, 0, -2}), "γ of the channel times (x − 4)/3, plus β");
    }

    @Test
    @Task("11.4")
    void a_scale_belongs_to_a_channel() {
        assertRejects("forward with a scale per feature", () -> GroupNorm.forward(X, DY, BETA, LAYOUT, 4), "gamma");
    }

    @Test
    @Task("11.5")
    void the_gradients_are_slopes_of_your_own_forward_pass() {
        Gradients gradients = GroupNorm.backward(DY, GAMMA, GroupNorm.forward(X, GAMMA, BETA, LAYOUT, 4), LAYOUT);

        assertThatMatrix("dX", gradients.dX())
                .isCloseTo(
                        FiniteDifferences.pullback(
                                x -> GroupNorm.forward(x, GAMMA, BETA, LAYOUT, 4)
                                        .y(),
                                X,
                                DY),
                        Tolerance.DIFFERENCES,
                        "central differences");
        assertThatMatrix("dγ", gradients.dGamma())
                .isCloseTo(
                        FiniteDifferences.pullback(
                                gamma -> GroupNorm.forward(X, gamma, BETA, LAYOUT, 4)
                                        .y(),
                                GAMMA,
                                DY),
                        Tolerance.DIFFERENCES,
                        "central differences");
        assertThatMatrix("dβ", gradients.dBeta())
                .isCloseTo(matrix(new double[] {-1, 3.5, -1, 3}), "both positions of each channel");
    }

    @Test
    @Task("11.6")
    void in_instance_norm_a_channel_is_alone() {
        Pass pass = InstanceNorm.forward(X, GAMMA, BETA, LAYOUT, 8);

        assertThatMatrix("s", pass.deviation())
                .isCloseTo(matrix(new double[] {3, 3, Math.sqrt(17), 3}), "√(1 + 8) three times, and √(9 + 8)");
    }

    @Test
    @Task("11.6")
    void its_gradient_is_the_slope_of_your_own_forward_pass() {
        Pass pass = InstanceNorm.forward(X, GAMMA, BETA, LAYOUT, 8);

        Gradients gradients = InstanceNorm.backward(DY, GAMMA, pass, LAYOUT);

        assertThatMatrix("dX", gradients.dX())
                .isCloseTo(
                        FiniteDifferences.pullback(
                                x -> InstanceNorm.forward(x, GAMMA, BETA, LAYOUT, 8)
                                        .y(),
                                X,
                                DY),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }
}
