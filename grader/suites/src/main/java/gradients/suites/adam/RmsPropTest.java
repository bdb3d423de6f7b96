package gradients.suites.adam;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.adam.RmsProp;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class RmsPropTest {

    @Test
    @Task("6.4")
    void recent_gradients_set_the_length_of_the_step(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "rows", "columns");
        double rate = draw.between(0.05, 0.5);
        double rho = draw.between(0.7, 0.95);
        double epsilon = draw.between(1e-3, 1e-2);
        List<SimpleMatrix> gradients = Walk.gradients(draw, 10, size[0], size[1]);

        Walk.assertFollows(
                new RmsProp(rate, rho, epsilon)::step,
                draw.normal(size[0], size[1]),
                gradients,
                Rule.rmsProp(rate, rho, epsilon));
    }

    @Test
    @Task("6.4")
    void the_first_step_is_not_corrected(Draw draw) {
        draw.note("one step, decay 0.99");
        SimpleMatrix gradient = Walk.gradients(draw, 1, 2, 3).get(0);
        SimpleMatrix origin = new SimpleMatrix(2, 3);

        SimpleMatrix next = Walk.one(new RmsProp(0.01, 0.99, 1e-13)::step, origin, gradient);

        SimpleMatrix signs = gradient.elementDiv(gradient.elementMult(gradient).elementPower(0.5));
        Walk.assertDisplacement("step", origin, next, signs.scale(-0.1), "−η·sign(g)/√(1 − ρ)");
    }

    @Test
    @Task("6.4")
    void epsilon_is_added_to_the_root(Draw draw) {
        draw.note("epsilon 0.1");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 6, 2, 3, 0.1);

        Walk.assertFollows(new RmsProp(0.3, 0.9, 0.1)::step, draw.normal(2, 3), gradients, Rule.rmsProp(0.3, 0.9, 0.1));
    }

    @Test
    @Task("6.4")
    void gradients_as_small_as_epsilon_are_damped(Draw draw) {
        draw.note("gradients near 1e-8");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 5, 3, 2, 1e-8);

        Walk.assertFollows(
                new RmsProp(0.3, 0.9, 1e-8)::step, draw.normal(3, 2), gradients, Rule.rmsProp(0.3, 0.9, 1e-8));
    }

    @Test
    @Task("6.4")
    void an_entry_without_gradient_stays_where_it_is(Draw draw) {
        draw.note("one row of the gradient is zero");
        SimpleMatrix w = draw.normal(2, 3);
        SimpleMatrix gradient = draw.uniform(2, 3, 0.5, 2);
        for (int column = 0; column < 3; column++) {
            gradient.set(1, column, 0);
        }

        SimpleMatrix next = Walk.one(new RmsProp(0.3, 0.9, 1e-8)::step, w, gradient);

        assertThatMatrix("row 1 of the new parameter", next.getRow(1)).isExactly(w.getRow(1), "no slope, no step");
    }

    @Test
    @Task("6.4")
    void an_entry_that_wakes_up_late_is_right(Draw draw) {
        draw.note("two zero gradients first");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 6, 2, 4);
        gradients.get(0).zero();
        gradients.get(1).zero();

        Walk.assertFollows(
                new RmsProp(0.3, 0.9, 1e-8)::step, draw.normal(2, 4), gradients, Rule.rmsProp(0.3, 0.9, 1e-8));
    }

    @Test
    @Task("6.4")
    void steps_agree_with_pytorch() {
        Walk.assertFollowsPyTorch(new RmsProp(0.1, 0.95, 0.02)::step, "rmsprop");
    }

    @Test
    @Task("6.4")
    void the_given_matrices_are_left_alone(Draw draw) {
        Walk.assertLeavesArgumentsAlone(new RmsProp(0.3, 0.9, 1e-8)::step, draw);
    }

    @Test
    @Task("6.4")
    void no_matrix_of_the_caller_is_kept(Draw draw) {
        Walk.assertKeepsNothingOfTheCallers(new RmsProp(0.3, 0.9, 1e-8)::step, new RmsProp(0.3, 0.9, 1e-8)::step, draw);
    }

    @Test
    @Task("6.4")
    void settings_outside_their_ranges_are_rejected(Draw draw) {
        Walk.one(new RmsProp(1, 0, 1)::step, draw.normal(1, 2), draw.normal(1, 2));

        assertRejects("learningRate 0", () -> new RmsProp(0, 0.9, 1e-8), "learningRate");
        assertRejects("decay 1", () -> new RmsProp(0.1, 1, 1e-8), "decay");
        assertRejects("decay NaN", () -> new RmsProp(0.1, Double.NaN, 1e-8), "decay");
        assertRejects("epsilon −1e-8", () -> new RmsProp(0.1, 0.9, -1e-8), "epsilon");
    }
}
