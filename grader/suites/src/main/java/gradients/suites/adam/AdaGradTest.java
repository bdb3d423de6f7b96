package gradients.suites.adam;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.adam.AdaGrad;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class AdaGradTest {

    @Test
    @Task("6.3")
    void every_gradient_so_far_shortens_the_step(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "rows", "columns");
        double rate = draw.between(0.05, 0.5);
        double epsilon = draw.between(1e-3, 1e-2);
        List<SimpleMatrix> gradients = Walk.gradients(draw, 10, size[0], size[1]);

        Walk.assertFollows(
                new AdaGrad(rate, epsilon)::step,
                draw.normal(size[0], size[1]),
                gradients,
                Rule.adaGrad(rate, epsilon));
    }

    @Test
    @Task("6.3")
    void the_first_step_has_the_length_of_the_learning_rate(Draw draw) {
        draw.note("gradients from 1e-3 to 1e3");
        SimpleMatrix gradient = new SimpleMatrix(new double[][] {{1e-3, -0.1}, {draw.between(5, 9), -1e3}});
        SimpleMatrix origin = new SimpleMatrix(2, 2);

        SimpleMatrix next = Walk.one(new AdaGrad(0.2, 1e-13)::step, origin, gradient);

        Walk.assertDisplacement(
                "step", origin, next, new SimpleMatrix(new double[][] {{-0.2, 0.2}, {-0.2, 0.2}}), "−η·sign(g)");
    }

    @Test
    @Task("6.3")
    void epsilon_is_added_to_the_root(Draw draw) {
        draw.note("epsilon 0.1");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 6, 2, 3, 0.1);

        Walk.assertFollows(new AdaGrad(0.3, 0.1)::step, draw.normal(2, 3), gradients, Rule.adaGrad(0.3, 0.1));
    }

    @Test
    @Task("6.3")
    void gradients_as_small_as_epsilon_are_damped(Draw draw) {
        draw.note("gradients near 1e-8");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 5, 3, 2, 1e-8);

        Walk.assertFollows(new AdaGrad(0.3, 1e-8)::step, draw.normal(3, 2), gradients, Rule.adaGrad(0.3, 1e-8));
    }

    @Test
    @Task("6.3")
    void an_entry_without_gradient_stays_where_it_is(Draw draw) {
        draw.note("one row of the gradient is zero");
        SimpleMatrix w = draw.normal(2, 3);
        SimpleMatrix gradient = draw.uniform(2, 3, 0.5, 2);
        for (int column = 0; column < 3; column++) {
            gradient.set(1, column, 0);
        }

        SimpleMatrix next = Walk.one(new AdaGrad(0.3, 1e-8)::step, w, gradient);

        assertThatMatrix("row 1 of the new parameter", next.getRow(1)).isExactly(w.getRow(1), "no slope, no step");
    }

    @Test
    @Task("6.3")
    void an_entry_that_wakes_up_late_is_right(Draw draw) {
        draw.note("two zero gradients first");
        List<SimpleMatrix> gradients = Walk.gradients(draw, 6, 2, 4);
        gradients.get(0).zero();
        gradients.get(1).zero();

        Walk.assertFollows(new AdaGrad(0.3, 1e-8)::step, draw.normal(2, 4), gradients, Rule.adaGrad(0.3, 1e-8));
    }

    @Test
    @Task("6.3")
    void steps_agree_with_pytorch() {
        Walk.assertFollowsPyTorch(new AdaGrad(0.4, 0.01)::step, "adagrad");
    }

    @Test
    @Task("6.3")
    void the_given_matrices_are_left_alone(Draw draw) {
        Walk.assertLeavesArgumentsAlone(new AdaGrad(0.3, 1e-8)::step, draw);
    }

    @Test
    @Task("6.3")
    void no_matrix_of_the_caller_is_kept(Draw draw) {
        Walk.assertKeepsNothingOfTheCallers(new AdaGrad(0.3, 1e-8)::step, new AdaGrad(0.3, 1e-8)::step, draw);
    }

    @Test
    @Task("6.3")
    void settings_outside_their_ranges_are_rejected(Draw draw) {
        Walk.one(new AdaGrad(1, 1)::step, draw.normal(1, 2), draw.normal(1, 2));

        assertRejects("learningRate 0", () -> new AdaGrad(0, 1e-8), "learningRate");
        assertRejects("epsilon 0", () -> new AdaGrad(0.1, 0), "epsilon");
        assertRejects("epsilon −1e-8", () -> new AdaGrad(0.1, -1e-8), "epsilon");
        assertRejects("epsilon NaN", () -> new AdaGrad(0.1, Double.NaN), "epsilon");
    }
}
