package gradients.suites.normalization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.normalization.Kind;
import gradients.normalization.LayerNorm;
import gradients.normalization.Layout;
import gradients.normalization.Pass;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("11.2")
class LayerNormForwardTest {

    @Test
    void every_sample_is_normalised_by_itself(Draw draw) {
        int[] size = draw.distinctSizes(2, 8, "N", "D");
        Oracle oracle = oracle(draw, size[1]);
        SimpleMatrix x = Oracle.batch(draw, size[0], size[1]);

        Pass pass = LayerNorm.forward(x, oracle.gamma(), oracle.beta(), Oracle.EPSILON);

        assertThatMatrix("y", pass.y()).isCloseTo(oracle.output(x), "entry by entry");
        assertThatMatrix("x̂", pass.xHat()).isCloseTo(oracle.normalized(x), "entry by entry");
        assertThatMatrix("s", pass.deviation()).isCloseTo(oracle.deviations(x, 1), "entry by entry");
    }

    @Test
    void the_output_agrees_with_PyTorch() {
        Pass pass = LayerNorm.forward(
                PyTorch.matrix("x"), PyTorch.matrix("gamma"), PyTorch.matrix("beta"), PyTorch.epsilon());

        assertThatMatrix("y", pass.y()).isCloseTo(PyTorch.matrix("layer.y"), "PyTorch");
    }

    @Test
    void a_sample_alone_gets_what_it_gets_among_others(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        Oracle oracle = oracle(draw, size[1]);
        SimpleMatrix x = Oracle.batch(draw, size[0], size[1]);

        SimpleMatrix alone = LayerNorm.forward(x.getRow(1), oracle.gamma(), oracle.beta(), Oracle.EPSILON)
                .y();

        assertThatMatrix("y of one sample", alone).isCloseTo(oracle.output(x).getRow(1), "entry by entry");
    }

    @Test
    void a_sample_whose_features_are_all_equal_becomes_beta(Draw draw) {
        int features = draw.size("D", 2, 6);
        Oracle oracle = oracle(draw, features);
        SimpleMatrix x = SimpleMatrix.filled(2, features, draw.between(1, 5));

        SimpleMatrix y = LayerNorm.forward(x, oracle.gamma(), oracle.beta(), Oracle.EPSILON)
                .y();

        assertThatMatrix("y", y).isCloseTo(Matrices.repeatRow(oracle.beta(), 2), new Tolerance(1e-9, 1e-9), "x̂ = 0");
    }

    @Test
    void features_far_from_0_keep_their_digits(Draw draw) {
        int features = draw.size("D", 4, 7);
        Oracle oracle = oracle(draw, features);
        SimpleMatrix x = draw.normal(2, features).plus(1e8);

        SimpleMatrix y = LayerNorm.forward(x, oracle.gamma(), oracle.beta(), Oracle.EPSILON)
                .y();

        assertThatMatrix("y of features near 10⁸", y)
                .isCloseTo(oracle.output(x), new Tolerance(1e-6, 1e-6), "entry by entry");
    }

    @Test
    void one_feature_is_always_beta(Draw draw) {
        SimpleMatrix beta = draw.normal(1, 1);
        draw.note("D=1");

        SimpleMatrix y = LayerNorm.forward(draw.normal(3, 1), draw.normal(1, 1), beta, Oracle.EPSILON)
                .y();

        assertThatMatrix("y", y).isCloseTo(Matrices.repeatRow(beta, 3), "x̂ = 0");
    }

    @Test
    void what_does_not_fit_is_rejected(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "other D");
        SimpleMatrix x = draw.normal(size[0], size[1]);
        SimpleMatrix row = draw.normal(1, size[1]);
        SimpleMatrix wrong = draw.normal(1, size[2]);

        assertRejects("forward with a wrong γ", () -> LayerNorm.forward(x, wrong, row, 1e-5), "gamma", "" + size[2]);
        assertRejects("forward with a wrong β", () -> LayerNorm.forward(x, row, wrong, 1e-5), "beta", "" + size[2]);
        assertRejects("forward with ε = 0", () -> LayerNorm.forward(x, row, row, 0), "epsilon");
        assertRejects("forward with ε = NaN", () -> LayerNorm.forward(x, row, row, Double.NaN), "epsilon");
        assertRejects(
                "forward of no samples", () -> LayerNorm.forward(new SimpleMatrix(0, size[1]), row, row, 1e-5), "x");
    }

    private static Oracle oracle(Draw draw, int features) {
        return Oracle.draw(draw, Kind.LAYER, new Layout(features, 1, 1));
    }
}
