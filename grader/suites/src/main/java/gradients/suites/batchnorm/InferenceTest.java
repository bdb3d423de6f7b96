package gradients.suites.batchnorm;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.batchnorm.BatchNorm;
import gradients.batchnorm.Moments;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("3.3")
class InferenceTest {

    @Test
    void one_sample_alone_is_normalised_by_the_running_statistics(Draw draw) {
        int features = draw.size("D", 2, 6);
        Oracle oracle = Oracle.draw(draw, features);
        SimpleMatrix x = draw.normal(1, features, 4);
        draw.note("one sample");

        SimpleMatrix y = oracle.layer().infer(x);

        assertThatMatrix("the output", y).isCloseTo(oracle.output(x, oracle.running()), "plain loops");
    }

    @Test
    void a_sample_gets_the_same_answer_in_any_company(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        BatchNorm layer = oracle.layer();
        SimpleMatrix x = draw.normal(size[0], size[1], 4).plus(7);

        SimpleMatrix together = layer.infer(x);

        assertThatMatrix("the output for a batch", together)
                .isCloseTo(oracle.output(x, oracle.running()), "plain loops");
        assertThatMatrix("the output for its last row alone", layer.infer(x.getRow(size[0] - 1)))
                .isCloseTo(together.getRow(size[0] - 1), "the same row among others");
    }

    @Test
    void output_agrees_with_PyTorch() {
        Fixture pytorch = Fixture.of(getClass(), "pytorch.json");

        SimpleMatrix y = PyTorch.layer(pytorch).infer(pytorch.matrix("x"));

        assertThatMatrix("the output", y).isCloseTo(pytorch.matrix("inferred"), "PyTorch");
    }

    @Test
    void a_fresh_layer_lets_its_input_nearly_through(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D");
        SimpleMatrix x = draw.normal(size[0], size[1]);

        SimpleMatrix y = new BatchNorm(size[1]).infer(x);

        assertThatMatrix("the output of a fresh layer", y)
                .isCloseTo(x.divide(Math.sqrt(1 + Oracle.EPSILON)), "mean 0, variance 1, γ = 1, β = 0");
    }

    @Test
    void a_running_variance_near_epsilon_needs_epsilon_under_the_root(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1])
                .with(new Moments(draw.normal(1, size[1]), draw.uniform(1, size[1], 0.5e-5, 3e-5)));
        SimpleMatrix x = draw.normal(size[0], size[1]);

        SimpleMatrix y = oracle.layer().infer(x);

        assertThatMatrix("the output", y).isCloseTo(oracle.output(x, oracle.running()), "plain loops");
    }

    @Test
    void a_running_variance_of_zero_gives_a_finite_answer(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D");
        Oracle oracle =
                Oracle.draw(draw, size[1]).with(new Moments(draw.normal(1, size[1]), new SimpleMatrix(1, size[1])));
        SimpleMatrix x = draw.normal(size[0], size[1]);

        SimpleMatrix y = oracle.layer().infer(x);

        assertThatMatrix("the output", y).isCloseTo(oracle.output(x, oracle.running()), "plain loops");
    }

    @Test
    void inference_reads_the_statistics_and_never_writes_them(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        BatchNorm layer = oracle.layer();

        layer.infer(draw.normal(size[0], size[1], 4).plus(9));

        assertThatMatrix("the running mean after infer", layer.running().mean())
                .isExactly(oracle.running().mean(), "infer must not write it");
        assertThatMatrix("the running variance after infer", layer.running().variance())
                .isExactly(oracle.running().variance(), "infer must not write it");
    }

    @Test
    void samples_that_do_not_fit_are_refused(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "other D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        BatchNorm layer = oracle.layer();
        SimpleMatrix wrong = draw.normal(size[0], size[2]);

        assertRejects("infer with samples of the wrong width", () -> layer.infer(wrong), "x", "" + size[2]);
        assertRejects("infer with no samples", () -> layer.infer(new SimpleMatrix(0, size[1])), "x");
        assertRejects("an epsilon of 0", () -> oracle.withEpsilon(0).layer(), "epsilon");
        assertRejects("an epsilon of NaN", () -> oracle.withEpsilon(Double.NaN).layer(), "epsilon");
        assertRejects(
                "a layer of two widths",
                () -> oracle.with(Moments.standard(size[2])).layer(),
                "gamma");
    }
}
