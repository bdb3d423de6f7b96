package gradients.adam;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import java.util.List;
import java.util.function.BinaryOperator;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** One parameter of three entries, and numbers for a pencil. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OptimisersTest {

    private static final SimpleMatrix START = row(1, -2, 0.5);
    private static final SimpleMatrix GRADIENT = row(3, -4, 0);

    @Test
    @Task("6.1")
    void sgd_steps_against_the_gradient() {
        assertThatMatrix("w", walk(new Sgd(0.1)::step, 1)).isCloseTo(row(0.7, -1.6, 0.5), "1 − 0.1·3, −2 + 0.1·4");
    }

    @Test
    @Task("6.2")
    void momentum_begins_like_sgd() {
        assertThatMatrix("w", walk(new Momentum(0.1, 0.5)::step, 1)).isCloseTo(row(0.7, -1.6, 0.5), "v = g");
    }

    @Test
    @Task("6.2")
    void momentum_gains_speed() {
        assertThatMatrix("w", walk(new Momentum(0.1, 0.5)::step, 2))
                .isCloseTo(row(0.25, -1, 0.5), "v = 0.5·3 + 3 = 4.5, and 0.7 − 0.45");
    }

    @Test
    @Task("6.3")
    void adagrads_first_step_has_nearly_the_length_of_the_learning_rate() {
        assertThatMatrix("w", walk(new AdaGrad(0.1, 1)::step, 1))
                .isCloseTo(row(1 - 0.1 * 3 / 4, -2 + 0.1 * 4 / 5, 0.5), "η·g/(√g² + 1)");
    }

    @Test
    @Task("6.3")
    void adagrads_second_step_is_shorter() {
        SimpleMatrix after = walk(new AdaGrad(0.1, 1)::step, 2).minus(walk(new AdaGrad(0.1, 1)::step, 1));

        assertThatMatrix("second step", after)
                .isCloseTo(row(-0.3 / (Math.sqrt(18) + 1), 0.4 / (Math.sqrt(32) + 1), 0), "a = 9 + 9 and 16 + 16");
    }

    @Test
    @Task("6.4")
    void rmsprop_averages_squares() {
        assertThatMatrix("w", walk(new RmsProp(0.1, 0.75, 1)::step, 1))
                .isCloseTo(row(1 - 0.3 / 2.5, -2 + 0.4 / 3, 0.5), "a = 9/4 and 16/4");
    }

    @Test
    @Task("6.5")
    void adams_first_step_is_fully_corrected() {
        assertThatMatrix("w", walk(new Adam(0.1, 0.9, 0.999, 1)::step, 1))
                .isCloseTo(row(1 - 0.1 * 3 / 4, -2 + 0.1 * 4 / 5, 0.5), "m̂ = g and v̂ = g²");
    }

    @Test
    @Task("6.5")
    void adam_remembers() {
        BinaryOperator<List<SimpleMatrix>> adam = new Adam(0.1, 0.5, 0.5, 1)::step;

        List<SimpleMatrix> w = adam.apply(List.of(row(0)), List.of(row(3)));
        SimpleMatrix next = adam.apply(w, List.of(row(0))).get(0);

        assertThatMatrix("second step", next.minus(w.get(0)))
                .isCloseTo(row(-0.1 / (Math.sqrt(3) + 1)), "m = 0.75, v = 2.25, both divided by 0.75");
    }

    @Test
    @Task("6.6")
    void adamw_also_pulls_the_weight_towards_zero() {
        assertThatMatrix("w", walk(new AdamW(0.1, 0.9, 0.999, 1, 0.5)::step, 1))
                .isCloseTo(row(1 - 0.075 - 0.05, -2 + 0.08 + 0.1, 0.5 - 0.025), "Adam's step and −0.1·0.5·w");
    }

    private static SimpleMatrix walk(BinaryOperator<List<SimpleMatrix>> step, int steps) {
        List<SimpleMatrix> w = List.of(START);
        for (int i = 0; i < steps; i++) {
            w = step.apply(w, List.of(GRADIENT));
        }
        return w.get(0);
    }

    private static SimpleMatrix row(double... entries) {
        return new SimpleMatrix(new double[][] {entries});
    }
}
