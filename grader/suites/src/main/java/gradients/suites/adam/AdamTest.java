package gradients.suites.adam;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.adam.Adam;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class AdamTest {

    @Test
    @Task("6.5")
    void ten_steps_follow_the_corrected_moments(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "rows", "columns");
        double rate = draw.between(0.05, 0.5);
        double beta1 = draw.between(0.6, 0.95);
        double beta2 = draw.between(0.96, 0.999);
        double epsilon = draw.between(1e-3, 1e-2);
        List<SimpleMatrix> gradients = Walk.gradients(draw, 10, size[0], size[1]);

        Walk.assertFollows(
                new Adam(rate, beta1, beta2, epsilon)::step,
                draw.normal(size[0], size[1]),
                gradients,
                Rule.adam(rate, beta1, beta2, epsilon));
    }

    @Test
    @Task("6.5")
    void the_first_step_has_the_length_of_the_learning_rate(Draw draw) {
        draw.note("gradients from 1e-3 to 1e3");
        SimpleMatrix gradient = new SimpleMatrix(new double[][] {{1e-3, -0.1}, {draw.between(5, 9), -1e3}});
        SimpleMatrix origin = new SimpleMatrix(2, 2);

        SimpleMatrix next = Walk.one(new Adam(0.2, 0.9, 0.999, 1e-13)::step, origin, gradient);

        Walk.assertDisplacement(
                "step", origin, next, new SimpleMatrix(new double[][] {{-0.2, 0.2}, {-0.2, 0.2}}), "−η·sign(g)");
    }

    @Test
    @Task("6.5")
    void betas_may_be_far_apart_in_either_direction(Draw draw) {
        draw.note("beta1 0.99, beta2 0.5");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 8, 3, 2);

        Walk.assertFollows(
                new Adam(0.1, 0.99, 0.5, 1e-3)::step, draw.normal(3, 2), gradients, Rule.adam(0.1, 0.99, 0.5, 1e-3));
    }

    @Test
    @Task("6.5")
    void betas_of_zero_remember_nothing(Draw draw) {
        draw.note("beta1 0, beta2 0");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 4, 2, 3);

        Walk.assertFollows(
                new Adam(0.1, 0, 0, 0.5)::step,
                draw.normal(2, 3),
                gradients,
                (g, w) -> -0.1 * g[g.length - 1] / (Math.abs(g[g.length - 1]) + 0.5));
    }

    @Test
    @Task("6.5")
    void after_a_long_run_the_correction_has_faded(Draw draw) {
        draw.note("120 steps");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 120, 1, 2);

        Walk.assertFollows(
                new Adam(0.1, 0.9, 0.97, 1e-3)::step, draw.normal(1, 2), gradients, Rule.adam(0.1, 0.9, 0.97, 1e-3));
    }

    @Test
    @Task("6.5")
    void two_optimisers_have_two_memories(Draw draw) {
        List<SimpleMatrix> gradients = Walk.gradients(draw, 3, 2, 3);
        Walk.one(new Adam(0.1, 0.9, 0.99, 1e-3)::step, draw.normal(2, 3), gradients.get(2));

        Walk.assertFollows(
                new Adam(0.1, 0.9, 0.99, 1e-3)::step, draw.normal(2, 3), gradients, Rule.adam(0.1, 0.9, 0.99, 1e-3));
    }

    @Test
    @Task("6.5")
    void epsilon_is_added_to_the_root(Draw draw) {
        draw.note("epsilon 0.1");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 6, 2, 3, 0.1);

        Walk.assertFollows(
                new Adam(0.3, 0.9, 0.99, 0.1)::step, draw.normal(2, 3), gradients, Rule.adam(0.3, 0.9, 0.99, 0.1));
    }

    @Test
    @Task("6.5")
    void gradients_as_small_as_epsilon_are_damped(Draw draw) {
        draw.note("gradients near 1e-8");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 5, 3, 2, 1e-8);

        Walk.assertFollows(
                new Adam(0.3, 0.9, 0.999, 1e-8)::step, draw.normal(3, 2), gradients, Rule.adam(0.3, 0.9, 0.999, 1e-8));
    }

    @Test
    @Task("6.5")
    void an_entry_without_gradient_stays_where_it_is(Draw draw) {
        draw.note("one row of the gradient is zero");
        SimpleMatrix w = draw.normal(2, 3);
        SimpleMatrix gradient = draw.uniform(2, 3, 0.5, 2);
        for (int column = 0; column < 3; column++) {
            gradient.set(1, column, 0);
        }

        SimpleMatrix next = Walk.one(new Adam(0.3, 0.9, 0.999, 1e-8)::step, w, gradient);

        assertThatMatrix("row 1 of the new parameter", next.getRow(1)).isExactly(w.getRow(1), "no slope, no step");
    }

    @Test
    @Task("6.5")
    void an_entry_that_wakes_up_late_is_right(Draw draw) {
        draw.note("two zero gradients first");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 6, 2, 4);
        gradients.get(0).zero();
        gradients.get(1).zero();

        Walk.assertFollows(
                new Adam(0.3, 0.9, 0.999, 1e-8)::step, draw.normal(2, 4), gradients, Rule.adam(0.3, 0.9, 0.999, 1e-8));
    }

    @Test
    @Task("6.5")
    void steps_agree_with_pytorch() {
        Walk.assertFollowsPyTorch(new Adam(0.1, 0.8, 0.99, 0.03)::step, "adam");
    }

    @Test
    @Task("6.5")
    void the_given_matrices_are_left_alone(Draw draw) {
        Walk.assertLeavesArgumentsAlone(new Adam(0.3, 0.9, 0.999, 1e-8)::step, draw);
    }

    @Test
    @Task("6.5")
    void no_matrix_of_the_caller_is_kept(Draw draw) {
        Walk.assertKeepsNothingOfTheCallers(
                new Adam(0.3, 0.9, 0.999, 1e-8)::step, new Adam(0.3, 0.9, 0.999, 1e-8)::step, draw);
    }

    @Test
    @Task("6.5")
    void settings_outside_their_ranges_are_rejected(Draw draw) {
        Walk.one(new Adam(1, 0, 0, 1)::step, draw.normal(1, 2), draw.normal(1, 2));

        assertRejects("learningRate 0", () -> new Adam(0, 0.9, 0.999, 1e-8), "learningRate");
        assertRejects("beta1 1", () -> new Adam(0.1, 1, 0.999, 1e-8), "beta1");
        assertRejects("beta2 1", () -> new Adam(0.1, 0.9, 1, 1e-8), "beta2");
        assertRejects("beta2 NaN", () -> new Adam(0.1, 0.9, Double.NaN, 1e-8), "beta2");
        assertRejects("epsilon −1e-8", () -> new Adam(0.1, 0.9, 0.999, -1e-8), "epsilon");
    }
}
