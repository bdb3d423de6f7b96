package gradients.suites.normalization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.FiniteDifferences;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.normalization.Gradients;
import gradients.normalization.Kind;
import gradients.normalization.LayerNorm;
import gradients.normalization.Layout;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("11.3")
class LayerNormBackwardTest {

    private static final String DIFFERENCES = "central differences";

    @Test
    void the_input_gradient_is_the_slope_of_the_loss(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D");
        Oracle oracle = oracle(draw, size[1]);
        SimpleMatrix x = oracle.spreadBatch(draw, size[0]);
        SimpleMatrix dY = draw.normal(size[0], size[1]);

        Gradients gradients = LayerNorm.backward(dY, oracle.gamma(), oracle.pass(x, 1));

        assertThatMatrix("dX", gradients.dX())
                .isCloseTo(FiniteDifferences.pullback(oracle::output, x, dY), Tolerance.DIFFERENCES, DIFFERENCES);
    }

    @Test
    void scale_and_shift_collect_over_the_samples(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D");
        Oracle oracle = oracle(draw, size[1]);
        SimpleMatrix x = draw.normal(size[0], size[1], 1.5).plus(1);
        SimpleMatrix dY = draw.normal(size[0], size[1]);

        Gradients gradients = LayerNorm.backward(dY, oracle.gamma(), oracle.pass(x, 1));

        SimpleMatrix dGamma = new SimpleMatrix(1, size[1]);
        SimpleMatrix dBeta = new SimpleMatrix(1, size[1]);
        SimpleMatrix xHat = oracle.normalized(x);
        for (int i = 0; i < size[0]; i++) {
            dGamma = dGamma.plus(dY.getRow(i).elementMult(xHat.getRow(i)));
            dBeta = dBeta.plus(dY.getRow(i));
        }
        assertThatMatrix("dγ", gradients.dGamma()).isCloseTo(dGamma, "sample by sample");
        assertThatMatrix("dβ", gradients.dBeta()).isCloseTo(dBeta, "sample by sample");
    }

    @Test
    void the_gradients_agree_with_PyTorch() {
        SimpleMatrix gamma = PyTorch.matrix("gamma");
        Layout layout = new Layout(gamma.getNumCols(), 1, 1);

        Gradients gradients = LayerNorm.backward(
                PyTorch.matrix("dY"), gamma, PyTorch.pass(Kind.LAYER, layout, gamma, PyTorch.matrix("beta"), 1));

        PyTorch.assertAgrees(gradients, "layer");
    }

    @Test
    void a_small_deviation_makes_a_large_gradient(Draw draw) {
        int[] size = draw.distinctSizes(3, 6, "N", "D");
        Oracle oracle = oracle(draw, size[1]);
        SimpleMatrix x = draw.normal(size[0], size[1], 0.05);
        SimpleMatrix dY = draw.normal(size[0], size[1]);

        Gradients gradients = LayerNorm.backward(dY, oracle.gamma(), oracle.pass(x, 1));

        assertThatMatrix("dX of samples with a small spread", gradients.dX())
                .isCloseTo(FiniteDifferences.pullback(oracle::output, x, dY), new Tolerance(1e-5, 1e-6), DIFFERENCES);
    }

    @Test
    void no_gradient_asks_for_a_shift_of_a_whole_sample(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D");
        Oracle oracle = oracle(draw, size[1]);
        SimpleMatrix x = draw.normal(size[0], size[1]);

        SimpleMatrix dX = LayerNorm.backward(draw.normal(size[0], size[1]), oracle.gamma(), oracle.pass(x, 1))
                .dX();

        assertThatMatrix("the sums of dX along the rows", Matrices.rowSums(dX))
                .isCloseTo(new SimpleMatrix(size[0], 1), "the mean swallows a shift");
    }

    @Test
    void an_upstream_gradient_that_does_not_fit_is_rejected(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "other N");
        Oracle oracle = oracle(draw, size[1]);
        SimpleMatrix wrong = draw.normal(size[2], size[1]);

        assertRejects(
                "backward with a dY of other samples",
                () -> LayerNorm.backward(wrong, oracle.gamma(), oracle.pass(draw.normal(size[0], size[1]), 1)),
                "dY",
                "" + size[2]);
    }

    private static Oracle oracle(Draw draw, int features) {
        return Oracle.draw(draw, Kind.LAYER, new Layout(features, 1, 1));
    }
}
