package gradients.suites.normalization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.normalization.GroupNorm;
import gradients.normalization.Kind;
import gradients.normalization.Layout;
import gradients.normalization.Pass;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("11.4")
class GroupNormForwardTest {

    @Test
    void every_group_of_every_sample_is_normalised_by_itself(Draw draw) {
        int[] size = draw.distinctSizes(2, 5, "N", "positions", "channels of a group", "groups");

        assertForward(draw, size[0], new Layout(size[2] * size[3], size[1], size[3]));
    }

    @Test
    void the_output_agrees_with_PyTorch() {
        Pass pass = GroupNorm.forward(
                PyTorch.matrix("x"),
                PyTorch.matrix("channelGamma"),
                PyTorch.matrix("channelBeta"),
                PyTorch.layout(),
                PyTorch.epsilon());

        assertThatMatrix("y", pass.y()).isCloseTo(PyTorch.matrix("group.y"), "PyTorch");
    }

    @Test
    void with_one_group_a_whole_sample_shares(Draw draw) {
        int[] size = draw.distinctSizes(2, 5, "N", "positions", "channels");

        assertForward(draw, size[0], new Layout(size[2], size[1], 1));
    }

    @Test
    void with_one_position_channels_are_features(Draw draw) {
        int[] size = draw.distinctSizes(2, 5, "N", "channels of a group", "groups");

        assertForward(draw, size[0], new Layout(size[1] * size[2], 1, size[2]));
    }

    @Test
    void features_far_from_0_keep_their_digits(Draw draw) {
        Layout layout = new Layout(4, 3, 2);
        Oracle oracle = Oracle.draw(draw, Kind.GROUP, layout);
        SimpleMatrix x = draw.normal(2, 12).plus(1e8);

        SimpleMatrix y = GroupNorm.forward(x, oracle.gamma(), oracle.beta(), layout, Oracle.EPSILON)
                .y();

        assertThatMatrix("y of features near 10⁸", y)
                .isCloseTo(oracle.output(x), new Tolerance(1e-6, 1e-6), "entry by entry");
    }

    @Test
    void what_does_not_fit_is_rejected(Draw draw) {
        Layout layout = new Layout(4, 3, 2);
        SimpleMatrix x = draw.normal(2, 12);
        SimpleMatrix row = draw.normal(1, 4);
        SimpleMatrix perFeature = draw.normal(1, 12);

        assertRejects("forward with a γ per feature", () -> GroupNorm.forward(x, perFeature, row, layout, 1), "gamma");
        assertRejects("forward with a β per feature", () -> GroupNorm.forward(x, row, perFeature, layout, 1), "beta");
        assertRejects(
                "forward with a feature too few",
                () -> GroupNorm.forward(x.cols(0, 11), row, row, layout, 1),
                "x",
                "2×11");
        assertRejects("forward with ε = −1", () -> GroupNorm.forward(x, row, row, layout, -1), "epsilon");
    }

    private static void assertForward(Draw draw, int samples, Layout layout) {
        Oracle oracle = Oracle.draw(draw, Kind.GROUP, layout);
        SimpleMatrix x = Oracle.batch(draw, samples, layout.features());

        Pass pass = GroupNorm.forward(x, oracle.gamma(), oracle.beta(), layout, Oracle.EPSILON);

        assertThatMatrix("y", pass.y()).isCloseTo(oracle.output(x), "entry by entry");
        assertThatMatrix("x̂", pass.xHat()).isCloseTo(oracle.normalized(x), "entry by entry");
        assertThatMatrix("s", pass.deviation()).isCloseTo(oracle.deviations(x, layout.groups()), "entry by entry");
    }
}
