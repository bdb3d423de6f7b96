package gradients.suites.regularization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import gradients.regularization.WeightDecay;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class WeightDecayTest {

    @Test
    @Task("13.2")
    void the_update_and_a_share_of_the_old_weights_are_subtracted(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "in", "out");
        SimpleMatrix w = draw.normal(size[0], size[1], 3);
        SimpleMatrix update = draw.normal(size[0], size[1]);
        double rate = draw.between(0.1, 0.5);
        double lambda = draw.between(0.2, 0.9);
        SimpleMatrix wanted = new SimpleMatrix(size[0], size[1]);
        for (int i = 0; i < wanted.getNumElements(); i++) {
            wanted.set(i, w.get(i) - update.get(i) - rate * lambda * w.get(i));
        }

        assertThatMatrix("stepped", WeightDecay.step(w, update, rate, lambda)).isCloseTo(wanted, "plain loop");
    }

    @Test
    @Task("13.2")
    void without_a_gradient_weights_shrink_by_the_same_factor_every_step(Draw draw) {
        SimpleMatrix w = draw.normal(2, 5);
        SimpleMatrix none = new SimpleMatrix(2, 5);

        SimpleMatrix stepped = w;
        for (int step = 0; step < 3; step++) {
            stepped = WeightDecay.step(stepped, none, 0.25, 0.5);
        }

        assertThatMatrix("after three steps", stepped).isCloseTo(w.scale(0.875 * 0.875 * 0.875), "0.875³·w");
    }

    @Test
    @Task("13.2")
    void without_decay_only_the_update_is_taken(Draw draw) {
        SimpleMatrix w = draw.normal(4, 3);
        SimpleMatrix update = draw.normal(4, 3);

        assertThatMatrix("for lambda 0", WeightDecay.step(w, update, 0.5, 0)).isCloseTo(w.minus(update), "w − update");
        assertThatMatrix("for rate 0", WeightDecay.step(w, update, 0, 0.5)).isCloseTo(w.minus(update), "w − update");
    }

    @Test
    @Task("13.2")
    void what_does_not_fit_is_rejected(Draw draw) {
        SimpleMatrix w = draw.normal(2, 3);
        SimpleMatrix update = draw.normal(2, 3);

        assertRejects("an upright update", () -> WeightDecay.step(w, update.transpose(), 1, 0), "update", "3×2", "2×3");
        assertRejects("an update too short", () -> WeightDecay.step(w, draw.normal(1, 3), 1, 0), "update", "1×3");
        for (double bad : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRejects("rate " + bad, () -> WeightDecay.step(w, update, bad, 0.1), "rate");
            assertRejects("lambda " + bad, () -> WeightDecay.step(w, update, 0.1, bad), "lambda");
        }
    }

    @Test
    @Task("13.2")
    void the_given_matrices_are_left_alone(Draw draw) {
        SimpleMatrix w = draw.normal(2, 3);
        SimpleMatrix update = draw.normal(2, 3);
        SimpleMatrix before = w.copy();
        SimpleMatrix updateBefore = update.copy();

        assertThatMatrix("stepped", WeightDecay.step(w, update, 0.5, 0.5)).hasShape(2, 3);
        assertThatMatrix("the weights passed to step", w).isExactly(before, "their copy from before the call");
        assertThatMatrix("the update passed to step", update).isExactly(updateBefore, "its copy from before the call");
    }
}
