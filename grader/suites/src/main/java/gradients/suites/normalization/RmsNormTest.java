package gradients.suites.normalization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.normalization.Kind;
import gradients.normalization.Layout;
import gradients.normalization.Pass;
import gradients.normalization.RmsGradients;
import gradients.normalization.RmsNorm;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("11.7")
class RmsNormTest {

    @Test
    void every_sample_is_divided_by_its_root_mean_square(Draw draw) {
        int[] size = draw.distinctSizes(2, 8, "N", "D");
        Oracle oracle = oracle(draw, size[1]);
        SimpleMatrix x = Oracle.batch(draw, size[0], size[1]);

        Pass pass = RmsNorm.forward(x, oracle.gamma(), Oracle.EPSILON);

        assertThatMatrix("y", pass.y()).isCloseTo(oracle.output(x), "entry by entry");
        assertThatMatrix("x̂", pass.xHat()).isCloseTo(oracle.normalized(x), "entry by entry");
        assertThatMatrix("r", pass.deviation()).isCloseTo(oracle.deviations(x, 1), "entry by entry");
    }

    @Test
    void the_input_gradient_is_the_slope_of_the_loss(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D");
        Oracle oracle = oracle(draw, size[1]);
        SimpleMatrix x = oracle.spreadBatch(draw, size[0]);
        SimpleMatrix dY = draw.normal(size[0], size[1]);

        RmsGradients gradients = RmsNorm.backward(dY, oracle.gamma(), oracle.pass(x, 1));

        assertThatMatrix("dX", gradients.dX())
                .isCloseTo(
                        FiniteDifferences.pullback(oracle::output, x, dY),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    @Test
    void everything_agrees_with_its_formula_in_PyTorch() {
        SimpleMatrix gamma = PyTorch.matrix("gamma");
        Layout layout = new Layout(gamma.getNumCols(), 1, 1);
        Oracle oracle =
                new Oracle(Oracle.cells(Kind.LAYER, layout), layout, gamma, gamma.scale(0), false, PyTorch.epsilon());

        Pass pass = RmsNorm.forward(PyTorch.matrix("x"), gamma, PyTorch.epsilon());
        RmsGradients gradients = RmsNorm.backward(PyTorch.matrix("dY"), gamma, oracle.pass(PyTorch.matrix("x"), 1));

        assertThatMatrix("y", pass.y()).isCloseTo(PyTorch.matrix("rms.y"), "PyTorch");
        assertThatMatrix("dX", gradients.dX()).isCloseTo(PyTorch.matrix("rms.dX"), "PyTorch");
        assertThatMatrix("dγ", gradients.dGamma()).isCloseTo(PyTorch.matrix("rms.dGamma"), "PyTorch");
    }

    @Test
    void zeros_stay_zeros(Draw draw) {
        int features = draw.size("D", 2, 6);

        SimpleMatrix y = RmsNorm.forward(new SimpleMatrix(2, features), draw.normal(1, features), Oracle.EPSILON)
                .y();

        assertThatMatrix("y", y).isCloseTo(new SimpleMatrix(2, features), "0/√ε");
    }

    @Test
    void what_does_not_fit_is_rejected(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "other D");
        SimpleMatrix x = draw.normal(size[0], size[1]);
        SimpleMatrix gamma = draw.normal(1, size[1]);
        Oracle oracle = oracle(draw, size[1]);

        assertRejects("forward with a wrong γ", () -> RmsNorm.forward(x, draw.normal(1, size[2]), 1), "gamma");
        assertRejects("forward with ε = 0", () -> RmsNorm.forward(x, gamma, 0), "epsilon");
        assertRejects(
                "backward with a dY of another width",
                () -> RmsNorm.backward(draw.normal(size[0], size[2]), gamma, oracle.pass(x, 1)),
                "dY");
    }

    private static Oracle oracle(Draw draw, int features) {
        return Oracle.draw(draw, Kind.LAYER, new Layout(features, 1, 1)).uncentred();
    }
}
