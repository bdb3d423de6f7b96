package gradients.suites.normalization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.normalization.Gradients;
import gradients.normalization.GroupNorm;
import gradients.normalization.Kind;
import gradients.normalization.Layout;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("11.5")
class GroupNormBackwardTest {

    @Test
    void the_gradients_are_slopes_of_the_loss(Draw draw) {
        int[] size = draw.distinctSizes(1, 4, "N", "positions", "channels of a group", "groups");

        assertBackward(draw, size[0], new Layout(size[2] * size[3], size[1], size[3]));
    }

    @Test
    void with_one_group_a_whole_sample_shares(Draw draw) {
        int[] size = draw.distinctSizes(2, 4, "N", "positions", "channels");

        assertBackward(draw, size[0], new Layout(size[2], size[1], 1));
    }

    @Test
    void with_one_position_channels_are_features(Draw draw) {
        int[] size = draw.distinctSizes(2, 4, "N", "channels of a group", "groups");

        assertBackward(draw, size[0], new Layout(size[1] * size[2], 1, size[2]));
    }

    @Test
    void the_gradients_agree_with_PyTorch() {
        SimpleMatrix gamma = PyTorch.matrix("channelGamma");
        Layout layout = PyTorch.layout();

        Gradients gradients = GroupNorm.backward(
                PyTorch.matrix("dY"),
                gamma,
                PyTorch.pass(Kind.GROUP, layout, gamma, PyTorch.matrix("channelBeta"), layout.groups()),
                layout);

        PyTorch.assertAgrees(gradients, "group");
    }

    @Test
    void an_upstream_gradient_that_does_not_fit_is_rejected(Draw draw) {
        Layout layout = new Layout(4, 3, 2);
        Oracle oracle = Oracle.draw(draw, Kind.GROUP, layout);
        SimpleMatrix x = draw.normal(2, 12);

        assertRejects(
                "backward with a dY of three samples",
                () -> GroupNorm.backward(draw.normal(3, 12), oracle.gamma(), oracle.pass(x, 2), layout),
                "dY",
                "3×12");
    }

    private static void assertBackward(Draw draw, int samples, Layout layout) {
        Oracle oracle = Oracle.draw(draw, Kind.GROUP, layout);
        SimpleMatrix x = oracle.spreadBatch(draw, samples);
        SimpleMatrix dY = draw.normal(samples, layout.features());

        Gradients gradients = GroupNorm.backward(dY, oracle.gamma(), oracle.pass(x, layout.groups()), layout);

        assertThatMatrix("dX", gradients.dX())
                .isCloseTo(
                        FiniteDifferences.pullback(oracle::output, x, dY),
                        Tolerance.DIFFERENCES,
                        "central differences");
        SimpleMatrix xHat = oracle.normalized(x);
        SimpleMatrix dGamma = new SimpleMatrix(1, layout.channels());
        SimpleMatrix dBeta = new SimpleMatrix(1, layout.channels());
        for (int k = 0; k < x.getNumElements(); k++) {
            int channel = k % layout.features() / layout.positions();
            dGamma.set(channel, dGamma.get(channel) + dY.get(k) * xHat.get(k));
            dBeta.set(channel, dBeta.get(channel) + dY.get(k));
        }
        assertThatMatrix("dγ", gradients.dGamma()).isCloseTo(dGamma, "entry by entry");
        assertThatMatrix("dβ", gradients.dBeta()).isCloseTo(dBeta, "entry by entry");
    }
}
