package gradients.suites.normalization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.normalization.Gradients;
import gradients.normalization.InstanceNorm;
import gradients.normalization.Kind;
import gradients.normalization.Layout;
import gradients.normalization.Pass;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("11.6")
class InstanceNormTest {

    @Test
    void every_channel_of_every_sample_is_normalised_by_itself(Draw draw) {
        int[] size = draw.distinctSizes(2, 5, "N", "positions", "half the channels");
        Layout layout = new Layout(2 * size[2], size[1], 2);
        Oracle oracle = Oracle.draw(draw, Kind.INSTANCE, layout);
        SimpleMatrix x = Oracle.batch(draw, size[0], layout.features());

        Pass pass = InstanceNorm.forward(x, oracle.gamma(), oracle.beta(), layout, Oracle.EPSILON);

        assertThatMatrix("y", pass.y()).isCloseTo(oracle.output(x), "entry by entry");
        assertThatMatrix("x̂", pass.xHat()).isCloseTo(oracle.normalized(x), "entry by entry");
        assertThatMatrix("s", pass.deviation()).isCloseTo(oracle.deviations(x, layout.channels()), "entry by entry");
    }

    @Test
    void the_gradient_is_the_slope_of_the_loss(Draw draw) {
        int[] size = draw.distinctSizes(2, 4, "N", "positions", "half the channels");
        Layout layout = new Layout(2 * size[2], size[1], 2);
        Oracle oracle = Oracle.draw(draw, Kind.INSTANCE, layout);
        SimpleMatrix x = oracle.spreadBatch(draw, size[0]);
        SimpleMatrix dY = draw.normal(size[0], layout.features());

        Gradients gradients = InstanceNorm.backward(dY, oracle.gamma(), oracle.pass(x, layout.channels()), layout);

        assertThatMatrix("dX", gradients.dX())
                .isCloseTo(
                        FiniteDifferences.pullback(oracle::output, x, dY),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    @Test
    void everything_agrees_with_PyTorch() {
        SimpleMatrix gamma = PyTorch.matrix("channelGamma");
        SimpleMatrix beta = PyTorch.matrix("channelBeta");
        Layout layout = PyTorch.layout();

        Pass pass = InstanceNorm.forward(PyTorch.matrix("x"), gamma, beta, layout, PyTorch.epsilon());
        Gradients gradients = InstanceNorm.backward(
                PyTorch.matrix("dY"),
                gamma,
                PyTorch.pass(Kind.INSTANCE, layout, gamma, beta, layout.channels()),
                layout);

        assertThatMatrix("y", pass.y()).isCloseTo(PyTorch.matrix("instance.y"), "PyTorch");
        PyTorch.assertAgrees(gradients, "instance");
    }

    @Test
    void what_does_not_fit_is_rejected(Draw draw) {
        Layout layout = new Layout(4, 3, 2);
        Oracle oracle = Oracle.draw(draw, Kind.INSTANCE, layout);
        SimpleMatrix x = draw.normal(2, 12);

        assertRejects(
                "forward with a feature too few",
                () -> InstanceNorm.forward(x.cols(0, 11), oracle.gamma(), oracle.beta(), layout, 1),
                "x");
        assertRejects(
                "backward with a dY of one sample",
                () -> InstanceNorm.backward(draw.normal(1, 12), oracle.gamma(), oracle.pass(x, 4), layout),
                "dY");
    }
}
