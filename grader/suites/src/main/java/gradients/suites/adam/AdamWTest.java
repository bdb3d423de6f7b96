package gradients.suites.adam;

import static gradients.kit.CourseAssertions.assertRejects;

import gradients.adam.AdamW;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.Collections;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class AdamWTest {

    @Test
    @Task("6.6")
    void the_decay_bypasses_the_moments(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "rows", "columns");
        double rate = draw.between(0.05, 0.3);
        double lambda = draw.between(0.2, 0.6);
        List<SimpleMatrix> gradients = Walk.gradients(draw, 10, size[0], size[1]);

        Walk.assertFollows(
                new AdamW(rate, 0.8, 0.98, 1e-3, lambda)::step,
                draw.normal(size[0], size[1]),
                gradients,
                Rule.adam(rate, 0.8, 0.98, 1e-3).decaying(rate, lambda));
    }

    @Test
    @Task("6.6")
    void small_gradients_do_not_drown_in_the_decay(Draw draw) {
        draw.note("gradients near 0.01, weightDecay 0.01");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 5, 2, 3, 0.01);

        Walk.assertFollows(
                new AdamW(0.1, 0.9, 0.999, 1e-8, 0.01)::step,
                draw.uniform(2, 3, 1, 3),
                gradients,
                Rule.adam(0.1, 0.9, 0.999, 1e-8).decaying(0.1, 0.01));
    }

    @Test
    @Task("6.6")
    void without_gradient_only_the_decay_is_left(Draw draw) {
        draw.note("zero gradients");
        List<SimpleMatrix> zeros = Collections.nCopies(4, new SimpleMatrix(3, 2));

        Walk.assertFollows(
                new AdamW(0.2, 0.9, 0.999, 1e-8, 0.3)::step, draw.uniform(3, 2, 1, 3), zeros, (g, w) -> -0.06 * w);
    }

    @Test
    @Task("6.6")
    void without_decay_it_is_adam(Draw draw) {
        draw.note("weightDecay 0");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 6, 2, 4);

        Walk.assertFollows(
                new AdamW(0.1, 0.8, 0.95, 1e-2, 0)::step,
                draw.normal(2, 4),
                gradients,
                Rule.adam(0.1, 0.8, 0.95, 1e-2));
    }

    @Test
    @Task("6.6")
    void the_decay_is_taken_from_the_weights_before_the_step(Draw draw) {
        draw.note("learningRate 0.5, weightDecay 1");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 3, 1, 4);

        Walk.assertFollows(
                new AdamW(0.5, 0.9, 0.99, 1e-3, 1)::step,
                draw.normal(1, 4),
                gradients,
                Rule.adam(0.5, 0.9, 0.99, 1e-3).decaying(0.5, 1));
    }

    @Test
    @Task("6.6")
    void steps_agree_with_pytorch() {
        Walk.assertFollowsPyTorch(new AdamW(0.1, 0.8, 0.99, 0.03, 0.2)::step, "adamw");
    }

    @Test
    @Task("6.6")
    void the_given_matrices_are_left_alone(Draw draw) {
        Walk.assertLeavesArgumentsAlone(new AdamW(0.1, 0.9, 0.999, 1e-8, 0.1)::step, draw);
    }

    @Test
    @Task("6.6")
    void settings_outside_their_ranges_are_rejected(Draw draw) {
        Walk.one(new AdamW(1, 0, 0, 1, 0)::step, draw.normal(1, 2), draw.normal(1, 2));

        assertRejects("learningRate 0", () -> new AdamW(0, 0.9, 0.999, 1e-8, 0.1), "learningRate");
        assertRejects("beta1 1", () -> new AdamW(0.1, 1, 0.999, 1e-8, 0.1), "beta1");
        assertRejects("weightDecay −0.1", () -> new AdamW(0.1, 0.9, 0.999, 1e-8, -0.1), "weightDecay");
        assertRejects("weightDecay ∞", () -> new AdamW(0.1, 0.9, 0.999, 1e-8, 1 / 0.0), "weightDecay");
        assertRejects("weightDecay NaN", () -> new AdamW(0.1, 0.9, 0.999, 1e-8, Double.NaN), "weightDecay");
    }
}
