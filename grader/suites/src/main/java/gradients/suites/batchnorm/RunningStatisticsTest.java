package gradients.suites.batchnorm;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.batchnorm.BatchNorm;
import gradients.batchnorm.Moments;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("3.2")
class RunningStatisticsTest {

    @Test
    void one_batch_moves_a_fresh_layer_by_a_tenth(Draw draw) {
        int features = draw.size("D", 2, 6);
        BatchNorm layer = new BatchNorm(features);
        Moments batch = new Moments(draw.normal(1, features).plus(5), draw.uniform(1, features, 2, 9));

        layer.track(batch);

        assertThatMatrix("the running mean", layer.running().mean())
                .isCloseTo(batch.mean().scale(0.1), "0.9·0 + 0.1·batch");
        assertThatMatrix("the running variance", layer.running().variance())
                .isCloseTo(batch.variance().scale(0.1).plus(0.9), "0.9·1 + 0.1·batch");
    }

    @Test
    void momentum_is_the_share_of_the_old_value(Draw draw) {
        int features = draw.size("D", 2, 6);
        Oracle oracle = Oracle.draw(draw, features);
        BatchNorm layer = oracle.layer();
        Moments batch = new Moments(draw.normal(1, features, 4), draw.uniform(1, features, 0, 9));

        layer.track(batch);

        SimpleMatrix step = batch.mean().minus(oracle.running().mean()).scale(1 - oracle.momentum());
        assertThatMatrix("the running mean", layer.running().mean())
                .isCloseTo(oracle.running().mean().plus(step), "old + (1 − m)·(batch − old)");
        SimpleMatrix change =
                batch.variance().minus(oracle.running().variance()).scale(1 - oracle.momentum());
        assertThatMatrix("the running variance", layer.running().variance())
                .isCloseTo(oracle.running().variance().plus(change), "old + (1 − m)·(batch − old)");
    }

    @Test
    void many_batches_are_remembered_with_fading_weights(Draw draw) {
        int features = draw.size("D", 2, 6);
        int batches = draw.size("batches", 4, 8);
        Oracle oracle = Oracle.draw(draw, features);
        BatchNorm layer = oracle.layer();
        double m = oracle.momentum();
        SimpleMatrix mean = oracle.running().mean().scale(Math.pow(m, batches));
        SimpleMatrix variance = oracle.running().variance().scale(Math.pow(m, batches));

        for (int t = 1; t <= batches; t++) {
            Moments batch = new Moments(draw.normal(1, features), draw.uniform(1, features, 0, 9));
            double weight = (1 - m) * Math.pow(m, batches - t);
            mean = mean.plus(batch.mean().scale(weight));
            variance = variance.plus(batch.variance().scale(weight));
            layer.track(batch);
        }

        assertThatMatrix("the running mean", layer.running().mean()).isCloseTo(mean, "Σ (1 − m)·mᵀ⁻ᵗ·batch(t)");
        assertThatMatrix("the running variance", layer.running().variance())
                .isCloseTo(variance, "Σ (1 − m)·mᵀ⁻ᵗ·batch(t)");
    }

    @Test
    void without_momentum_only_the_last_batch_counts(Draw draw) {
        int features = draw.size("D", 2, 6);
        BatchNorm layer = Oracle.draw(draw, features).withMomentum(0).layer();
        Moments last = new Moments(draw.normal(1, features), draw.uniform(1, features, 0, 9));

        layer.track(new Moments(draw.normal(1, features), draw.uniform(1, features, 0, 9)));
        layer.track(last);

        assertThatMatrix("the running mean", layer.running().mean()).isCloseTo(last.mean(), "m = 0");
        assertThatMatrix("the running variance", layer.running().variance()).isCloseTo(last.variance(), "m = 0");
    }

    @Test
    void two_layers_keep_their_statistics_apart(Draw draw) {
        int features = draw.size("D", 2, 6);
        Oracle oracle = Oracle.draw(draw, features);
        BatchNorm quiet = oracle.layer();
        BatchNorm busy = oracle.layer();

        busy.track(new Moments(draw.normal(1, features).plus(9), draw.uniform(1, features, 5, 9)));
        quiet.track(oracle.running());

        assertThatMatrix(
                        "the running mean of a layer that saw nothing new",
                        quiet.running().mean())
                .isCloseTo(oracle.running().mean(), "m·r + (1 − m)·r = r");
        assertThatMatrix(
                        "the running variance of a layer that saw nothing new",
                        quiet.running().variance())
                .isCloseTo(oracle.running().variance(), "m·r + (1 − m)·r = r");
    }

    @Test
    void moments_of_another_width_are_refused(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "D", "other D");
        Oracle oracle = Oracle.draw(draw, size[0]);
        BatchNorm layer = oracle.layer();

        assertRejects(
                "track with moments of another width", () -> layer.track(Moments.standard(size[1])), "" + size[1]);
        assertRejects("moments of two widths", () -> new Moments(draw.normal(1, 2), draw.normal(1, 3)), "variance");
        assertRejects("moments in a column", () -> new Moments(draw.normal(2, 1), draw.normal(2, 1)), "mean");
        assertRejects("a momentum below 0", () -> oracle.withMomentum(-0.1).layer(), "momentum");
        assertRejects("a momentum of 1", () -> oracle.withMomentum(1).layer(), "momentum");
        assertRejects("a momentum of NaN", () -> oracle.withMomentum(Double.NaN).layer(), "momentum");
    }
}
