package gradients.suites.adam;

import static gradients.kit.CourseAssertions.assertRejects;

import gradients.adam.Momentum;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.Collections;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class MomentumTest {

    @Test
    @Task("6.2")
    void the_velocity_adds_up_what_it_has_not_forgotten(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "rows", "columns");
        double rate = draw.between(0.05, 0.5);
        double mu = draw.between(0.6, 0.95);
        List<SimpleMatrix> gradients = Walk.gradients(draw, 10, size[0], size[1]);

        Walk.assertFollows(
                new Momentum(rate, mu)::step, draw.normal(size[0], size[1]), gradients, Rule.momentum(rate, mu));
    }

    @Test
    @Task("6.2")
    void a_steady_slope_is_taken_ever_faster(Draw draw) {
        draw.note("ten gradients of ones");
        List<SimpleMatrix> ones = Collections.nCopies(10, SimpleMatrix.filled(1, 3, 1));

        Walk.assertFollows(
                new Momentum(0.1, 0.9)::step,
                draw.normal(1, 3),
                ones,
                (g, w) -> -0.1 * (1 - Math.pow(0.9, g.length)) / (1 - 0.9));
    }

    @Test
    @Task("6.2")
    void it_coasts_when_the_slope_ends(Draw draw) {
        draw.note("one push, then zero gradients");
        double mu = draw.between(0.4, 0.9);
        List<SimpleMatrix> gradients = Walk.gradients(draw, 1, 3, 2);
        for (int t = 0; t < 4; t++) {
            gradients.add(new SimpleMatrix(3, 2));
        }

        Walk.assertFollows(
                new Momentum(0.5, mu)::step,
                draw.normal(3, 2),
                gradients,
                (g, w) -> -0.5 * Math.pow(mu, g.length - 1.0) * g[0]);
    }

    @Test
    @Task("6.2")
    void without_momentum_it_is_plain_descent(Draw draw) {
        draw.note("momentum 0");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 4, 2, 5);

        Walk.assertFollows(new Momentum(0.3, 0)::step, draw.normal(2, 5), gradients, (g, w) -> -0.3 * g[g.length - 1]);
    }

    @Test
    @Task("6.2")
    void steps_agree_with_pytorch() {
        Walk.assertFollowsPyTorch(new Momentum(0.2, 0.85)::step, "momentum");
    }

    @Test
    @Task("6.2")
    void two_optimisers_have_two_memories(Draw draw) {
        List<SimpleMatrix> gradients = Walk.gradients(draw, 3, 2, 3);
        Walk.one(new Momentum(0.1, 0.9)::step, draw.normal(2, 3), gradients.get(2));

        Walk.assertFollows(new Momentum(0.1, 0.9)::step, draw.normal(2, 3), gradients, Rule.momentum(0.1, 0.9));
    }

    @Test
    @Task("6.2")
    void the_given_matrices_are_left_alone(Draw draw) {
        Walk.assertLeavesArgumentsAlone(new Momentum(0.3, 0.9)::step, draw);
    }

    @Test
    @Task("6.2")
    void no_matrix_of_the_caller_is_kept(Draw draw) {
        Walk.assertKeepsNothingOfTheCallers(new Momentum(0.3, 0.9)::step, new Momentum(0.3, 0.9)::step, draw);
    }

    @Test
    @Task("6.2")
    void settings_outside_their_ranges_are_rejected(Draw draw) {
        Walk.one(new Momentum(1, 0)::step, draw.normal(1, 2), draw.normal(1, 2));

        assertRejects("learningRate −1", () -> new Momentum(-1, 0.9), "learningRate");
        assertRejects("momentum 1", () -> new Momentum(0.1, 1), "momentum");
        assertRejects("momentum −0.1", () -> new Momentum(0.1, -0.1), "momentum");
        assertRejects("momentum NaN", () -> new Momentum(0.1, Double.NaN), "momentum");
    }
}
