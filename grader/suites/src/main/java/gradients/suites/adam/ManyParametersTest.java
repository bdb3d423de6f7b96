package gradients.suites.adam;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.adam.AdaGrad;
import gradients.adam.Adam;
import gradients.adam.AdamW;
import gradients.adam.Momentum;
import gradients.adam.Parameters;
import gradients.adam.RmsProp;
import gradients.adam.Sgd;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Several parameters in one optimiser must do what each does alone in an optimiser of its own. */
@HiddenSuite
class ManyParametersTest {

    @Test
    @Task("6.7")
    void sgd_steps_every_parameter(Draw draw) {
        assertTogetherAsAlone(draw, () -> new Sgd(0.3)::step);
    }

    @Test
    @Task("6.7")
    void momentum_has_a_velocity_for_each_parameter(Draw draw) {
        assertTogetherAsAlone(draw, () -> new Momentum(0.3, 0.8)::step);
    }

    @Test
    @Task("6.7")
    void adagrad_has_a_sum_for_each_parameter(Draw draw) {
        assertTogetherAsAlone(draw, () -> new AdaGrad(0.3, 1e-3)::step);
    }

    @Test
    @Task("6.7")
    void rmsprop_has_an_average_for_each_parameter(Draw draw) {
        assertTogetherAsAlone(draw, () -> new RmsProp(0.3, 0.8, 1e-3)::step);
    }

    @Test
    @Task("6.7")
    void adam_has_moments_for_each_parameter_and_counts_steps(Draw draw) {
        assertTogetherAsAlone(draw, () -> new Adam(0.3, 0.8, 0.95, 1e-3)::step);
    }

    @Test
    @Task("6.7")
    void adamw_has_moments_for_each_parameter_and_counts_steps(Draw draw) {
        assertTogetherAsAlone(draw, () -> new AdamW(0.3, 0.8, 0.95, 1e-3, 0.1)::step);
    }

    @Test
    @Task("6.7")
    void lists_that_fit_pass(Draw draw) {
        Parameters.requireFit(List.of(), List.of());
        Parameters.requireFit(
                List.of(draw.normal(2, 3), draw.normal(1, 3)), List.of(draw.normal(2, 3), draw.normal(1, 3)));
    }

    @Test
    @Task("6.7")
    void lists_of_different_lengths_are_rejected(Draw draw) {
        SimpleMatrix w = draw.normal(2, 3);

        assertRejects(
                "requireFit with 3 parameters and 2 gradients",
                () -> Parameters.requireFit(List.of(w, w, w), List.of(w, w)),
                "gradients",
                "2",
                "3");
        assertRejects(
                "requireFit with 1 parameter and 2 gradients",
                () -> Parameters.requireFit(List.of(w), List.of(w, w)),
                "gradients");
    }

    @Test
    @Task("6.7")
    void the_first_gradient_of_another_shape_is_named(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "rows", "columns");
        SimpleMatrix w = draw.normal(size[0], size[1]);
        SimpleMatrix transposed = w.transpose();
        String shape = size[0] + "×" + size[1];

        assertRejects(
                "requireFit with one row too many",
                () -> Parameters.requireFit(List.of(w), List.of(draw.normal(size[0] + 1, size[1]))),
                "gradient 0",
                shape);
        assertRejects(
                "requireFit with one column too many",
                () -> Parameters.requireFit(List.of(w), List.of(draw.normal(size[0], size[1] + 1))),
                "gradient 0",
                shape);
        assertRejects(
                "requireFit with gradients 1 and 2 transposed",
                () -> Parameters.requireFit(List.of(w, w, w), List.of(w, transposed, transposed)),
                "gradient 1",
                shape,
                size[1] + "×" + size[0]);
    }

    @Test
    @Task("6.7")
    void no_optimiser_steps_with_lists_that_do_not_fit(Draw draw) {
        assertRefuses(draw, "Sgd", new Sgd(0.1)::step);
        assertRefuses(draw, "Momentum", new Momentum(0.1, 0.9)::step);
        assertRefuses(draw, "AdaGrad", new AdaGrad(0.1, 1e-3)::step);
        assertRefuses(draw, "RmsProp", new RmsProp(0.1, 0.9, 1e-3)::step);
        assertRefuses(draw, "Adam", new Adam(0.1, 0.9, 0.99, 1e-3)::step);
        assertRefuses(draw, "AdamW", new AdamW(0.1, 0.9, 0.99, 1e-3, 0.1)::step);
    }

    @Test
    @Task("6.7")
    void a_refused_step_leaves_no_trace(Draw draw) {
        assertUntouchedByRefusal(draw, () -> new Momentum(0.3, 0.8)::step);
        assertUntouchedByRefusal(draw, () -> new AdaGrad(0.3, 1e-3)::step);
        assertUntouchedByRefusal(draw, () -> new RmsProp(0.3, 0.8, 1e-3)::step);
        assertUntouchedByRefusal(draw, () -> new Adam(0.3, 0.8, 0.95, 1e-3)::step);
        assertUntouchedByRefusal(draw, () -> new AdamW(0.3, 0.8, 0.95, 1e-3, 0.1)::step);
    }

    /** Compares four steps with four parameters, two of them of equal shape, with each parameter's own four steps. */
    private static void assertTogetherAsAlone(Draw draw, Supplier<BinaryOperator<List<SimpleMatrix>>> optimiser) {
        int[] size = draw.distinctSizes(2, 5, "in", "hidden", "out");
        int[][] shapes = {{size[0], size[1]}, {1, size[1]}, {1, size[1]}, {size[1], size[2]}};
        BinaryOperator<List<SimpleMatrix>> together = optimiser.get();
        List<BinaryOperator<List<SimpleMatrix>>> alone = new ArrayList<>();
        List<SimpleMatrix> w = new ArrayList<>();
        for (int[] shape : shapes) {
            alone.add(optimiser.get());
            w.add(draw.normal(shape[0], shape[1]));
        }
        for (int step = 1; step <= 4; step++) {
            List<SimpleMatrix> gradients = new ArrayList<>();
            List<SimpleMatrix> wanted = new ArrayList<>();
            for (int k = 0; k < shapes.length; k++) {
                gradients.addAll(Walk.gradients(draw, 1, shapes[k][0], shapes[k][1]));
                wanted.add(
                        Walk.one(alone.get(k), w.get(k).copy(), gradients.get(k).copy()));
            }
            List<SimpleMatrix> next = stepWithoutChanging(together, w, gradients);
            assertThat(next).as("one new matrix for each parameter").hasSize(shapes.length);
            for (int k = 0; k < shapes.length; k++) {
                assertThatMatrix("parameter " + k + " after step " + step, next.get(k))
                        .isCloseTo(wanted.get(k), "the same parameter in an optimiser of its own");
            }
            w = next;
        }
    }

    private static List<SimpleMatrix> stepWithoutChanging(
            BinaryOperator<List<SimpleMatrix>> step, List<SimpleMatrix> w, List<SimpleMatrix> gradients) {
        List<SimpleMatrix> sameW = w.stream().map(SimpleMatrix::copy).toList();
        List<SimpleMatrix> sameGradients =
                gradients.stream().map(SimpleMatrix::copy).toList();

        List<SimpleMatrix> next = step.apply(List.copyOf(w), gradients);

        for (int k = 0; k < w.size(); k++) {
            assertThatMatrix("parameter " + k + " passed to step", w.get(k)).isExactly(sameW.get(k), "its copy");
            assertThatMatrix("gradient " + k + " passed to step", gradients.get(k))
                    .isExactly(sameGradients.get(k), "its copy");
        }
        return next;
    }

    private static void assertRefuses(Draw draw, String name, BinaryOperator<List<SimpleMatrix>> step) {
        SimpleMatrix w = draw.normal(2, 3);

        assertRejects(name + " with too few gradients", () -> step.apply(List.of(w, w), List.of(w)), "gradients");
        assertRejects(
                name + " with a gradient of another shape",
                () -> step.apply(List.of(w, w), List.of(w, draw.normal(3, 2))),
                "gradient 1");
    }

    private static void assertUntouchedByRefusal(Draw draw, Supplier<BinaryOperator<List<SimpleMatrix>>> optimiser) {
        BinaryOperator<List<SimpleMatrix>> step = optimiser.get();
        BinaryOperator<List<SimpleMatrix>> twin = optimiser.get();
        List<SimpleMatrix> w = List.of(draw.normal(2, 3), draw.normal(1, 3));
        List<SimpleMatrix> wrong = List.of(draw.normal(2, 3), draw.normal(1, 4));
        for (int round = 0; round < 2; round++) {
            List<SimpleMatrix> now = w;
            List<SimpleMatrix> gradients = List.of(draw.uniform(2, 3, 1, 2), draw.uniform(1, 3, 1, 2));
            assertRejects("a step with a gradient of another shape", () -> step.apply(now, wrong), "gradient 1");

            List<SimpleMatrix> wanted = twin.apply(w, gradients);
            w = step.apply(w, gradients);

            for (int k = 0; k < 2; k++) {
                assertThatMatrix("parameter " + k + " after a refused step", w.get(k))
                        .isCloseTo(wanted.get(k), "an optimiser that never refused one");
            }
        }
    }
}
