package gradients.suites.batchnorm;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.batchnorm.BatchNorm;
import gradients.batchnorm.Moments;
import gradients.batchnorm.TrainingPass;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("3.1")
class TrainingForwardTest {

    @Test
    void moments_are_taken_down_the_columns_with_divisor_N(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        SimpleMatrix x = Oracle.batch(draw, size[0], size[1]);

        Moments got = BatchNorm.moments(x);

        assertThatMatrix("the mean", got.mean()).isCloseTo(Oracle.moments(x).mean(), "pairwise formula");
        assertThatMatrix("the variance", got.variance())
                .isCloseTo(Oracle.moments(x).variance(), "pairwise formula");
    }

    @Test
    void variance_keeps_its_digits_beside_a_huge_mean(Draw draw) {
        int[] size = draw.distinctSizes(4, 9, "N", "D");
        SimpleMatrix x = draw.normal(size[0], size[1], 100).plus(1e8);
        draw.note("mean near 1e8, standard deviation near 100");

        Moments got = BatchNorm.moments(x);

        assertThatMatrix("the variance", got.variance())
                .isCloseTo(Oracle.moments(x).variance(), "pairwise formula");
    }

    @Test
    void output_is_scaled_and_shifted_feature_by_feature(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        SimpleMatrix x = Oracle.batch(draw, size[0], size[1]);

        SimpleMatrix y = oracle.layer().forward(x).y();

        assertThatMatrix("Y", y).isCloseTo(oracle.forward(x).y(), "plain loops");
    }

    @Test
    void output_agrees_with_PyTorch() {
        Fixture pytorch = Fixture.of(getClass(), "pytorch.json");
        BatchNorm layer = PyTorch.layer(pytorch);

        TrainingPass got = layer.forward(pytorch.matrix("x"));

        assertThatMatrix("Y", got.y()).isCloseTo(pytorch.matrix("y"), "PyTorch");
        assertThatMatrix("the batch's mean", got.batch().mean()).isCloseTo(pytorch.matrix("mean"), "PyTorch");
        assertThatMatrix("the batch's variance", got.batch().variance())
                .isCloseTo(pytorch.matrix("variance"), "PyTorch");
    }

    @Test
    void epsilon_is_the_layers_own_and_stands_under_the_root(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]).withEpsilon(draw.between(0.1, 0.5));
        SimpleMatrix x = draw.normal(size[0], size[1]);

        TrainingPass got = oracle.layer().forward(x);

        assertThatMatrix("s", got.deviation()).isCloseTo(oracle.forward(x).deviation(), "√(v + ε)");
        assertThatMatrix("x̂", got.xHat()).isCloseTo(oracle.forward(x).xHat(), "plain loops");
    }

    @Test
    void the_pass_carries_what_the_way_back_needs(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        SimpleMatrix x = Oracle.batch(draw, size[0], size[1]);
        TrainingPass wanted = oracle.forward(x);

        TrainingPass got = oracle.layer().forward(x);

        assertThatMatrix("x̂", got.xHat()).isCloseTo(wanted.xHat(), "plain loops");
        assertThatMatrix("s", got.deviation()).isCloseTo(wanted.deviation(), "√(v + ε)");
        assertThatMatrix("the batch's variance", got.batch().variance())
                .isCloseTo(wanted.batch().variance(), "pairwise formula");
    }

    @Test
    void a_constant_feature_becomes_beta(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        SimpleMatrix x = new SimpleMatrix(size[0], size[1]).plus(0.5);

        SimpleMatrix y = oracle.layer().forward(x).y();

        assertThatMatrix("Y of a batch of equal samples", y)
                .isCloseTo(Matrices.repeatRow(oracle.beta(), size[0]), "x − μ = 0");
    }

    @Test
    void a_batch_of_one_sample_becomes_beta(Draw draw) {
        int features = draw.size("D", 2, 6);
        Oracle oracle = Oracle.draw(draw, features);

        TrainingPass got = oracle.layer().forward(draw.normal(1, features));

        assertThatMatrix("Y of one sample", got.y()).isCloseTo(oracle.beta(), "x − μ = 0");
        assertThatMatrix("the variance of one sample", got.batch().variance())
                .isExactly(new SimpleMatrix(1, features), "x − μ = 0");
    }

    @Test
    void forward_looks_at_this_batch_only(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        Oracle oracle = Oracle.draw(draw, size[1]);
        BatchNorm layer = oracle.layer();
        SimpleMatrix x = Oracle.batch(draw, size[0], size[1]);

        layer.forward(Oracle.batch(draw, size[0], size[1]));
        SimpleMatrix second = layer.forward(x).y();

        assertThatMatrix("Y of the second batch", second)
                .isCloseTo(oracle.forward(x).y(), "plain loops");
        assertThatMatrix("the running mean after forward", layer.running().mean())
                .isExactly(oracle.running().mean(), "only track changes it");
        assertThatMatrix("the running variance after forward", layer.running().variance())
                .isExactly(oracle.running().variance(), "only track changes it");
    }

    @Test
    void the_batch_is_left_as_it_was(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D");
        SimpleMatrix x = Oracle.batch(draw, size[0], size[1]);
        SimpleMatrix before = x.copy();

        Oracle.draw(draw, size[1]).layer().forward(x);

        assertThatMatrix("X after forward", x).isExactly(before, "forward must not change its argument");
    }

    @Test
    void a_batch_that_does_not_fit_is_refused(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "D", "other D");
        BatchNorm layer = Oracle.draw(draw, size[1]).layer();
        SimpleMatrix wrong = draw.normal(size[0], size[2]);

        assertRejects("forward with a batch of the wrong width", () -> layer.forward(wrong), "x", "" + size[2]);
        assertRejects("moments of no rows", () -> BatchNorm.moments(new SimpleMatrix(0, size[1])), "x");
    }

    @Test
    void normalised_features_have_mean_0_and_variance_nearly_1(Draw draw) {
        int[] size = draw.distinctSizes(20, 30, "N", "D");
        SimpleMatrix x = draw.normal(size[0], size[1], 10).plus(draw.between(-50, 50));

        SimpleMatrix xHat = Oracle.draw(draw, size[1]).layer().forward(x).xHat();

        Moments after = Oracle.moments(xHat);
        for (int j = 0; j < size[1]; j++) {
            assertThatHolds(
                    Math.abs(after.mean().get(j)) < 1e-10, "the mean of feature %d is not 0 after normalising", j);
            assertThatHolds(
                    Math.abs(after.variance().get(j) - 1) < 1e-6,
                    "the variance of feature %d is not 1 after normalising",
                    j);
        }
    }
}
