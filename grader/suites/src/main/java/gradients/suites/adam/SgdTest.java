package gradients.suites.adam;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.adam.Sgd;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class SgdTest {

    @Test
    @Task("6.1")
    void each_step_goes_against_the_gradient(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "rows", "columns");
        double rate = draw.between(0.05, 0.5);
        List<SimpleMatrix> gradients = Walk.gradients(draw, 5, size[0], size[1]);

        Walk.assertFollows(
                new Sgd(rate)::step, draw.normal(size[0], size[1]), gradients, (g, w) -> -rate * g[g.length - 1]);
    }

    @Test
    @Task("6.1")
    void tiny_and_huge_gradients_are_scaled_alike(Draw draw) {
        SimpleMatrix gradient = new SimpleMatrix(new double[][] {{1e-8, -3e-8, 2e6}, {-1e12, 0, 5}});
        SimpleMatrix origin = new SimpleMatrix(2, 3);

        SimpleMatrix next = Walk.one(new Sgd(0.25)::step, origin, gradient);

        Walk.assertDisplacement("step", origin, next, gradient.scale(-0.25), "closed form");
    }

    @Test
    @Task("6.1")
    void a_zero_gradient_moves_nothing(Draw draw) {
        SimpleMatrix w = draw.normal(3, 2);

        assertThatMatrix("the new parameter", Walk.one(new Sgd(0.7)::step, w, new SimpleMatrix(3, 2)))
                .isExactly(w, "no slope, no step");
    }

    @Test
    @Task("6.1")
    void steps_agree_with_pytorch() {
        Walk.assertFollowsPyTorch(new Sgd(0.3)::step, "sgd");
    }

    @Test
    @Task("6.1")
    void the_given_matrices_are_left_alone(Draw draw) {
        Walk.assertLeavesArgumentsAlone(new Sgd(0.3)::step, draw);
    }

    @Test
    @Task("6.1")
    void settings_outside_their_ranges_are_rejected(Draw draw) {
        Walk.one(new Sgd(1e-9)::step, draw.normal(1, 2), draw.normal(1, 2));

        assertRejects("learningRate 0", () -> new Sgd(0), "learningRate");
        assertRejects("learningRate ∞", () -> new Sgd(Double.POSITIVE_INFINITY), "learningRate");
        assertRejects("learningRate NaN", () -> new Sgd(Double.NaN), "learningRate");
    }
}
