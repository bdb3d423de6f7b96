package gradients.suites.attention;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.attention.AdditivePooling;
import gradients.attention.Pooled;
import gradients.attention.Softmax;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class AdditivePoolingTest {

    @Test
    @Task("8.2")
    void the_weights_are_a_softmax_over_the_positions(Draw draw) {
        Case drawn = Case.of(draw);

        Pooled pooled = drawn.pool();

        CarriedForward.assertFollows(
                "the weights", pooled.weights(), drawn.weights(), () -> Softmax.forward(drawn.scores()));
    }

    @Test
    @Task("8.2")
    void the_context_is_the_weighted_mean_of_the_states(Draw draw) {
        Case drawn = Case.of(draw);

        Pooled pooled = drawn.pool();

        CarriedForward.assertFollows(
                "the context",
                pooled.context(),
                drawn.weights().mult(drawn.h),
                () -> Softmax.forward(drawn.scores()).mult(drawn.h));
    }

    @Test
    @Task("8.2")
    void large_states_saturate_and_stay_finite(Draw draw) {
        Case drawn = Case.of(draw);
        Case large = new Case(drawn.h.scale(1e4), drawn.w, drawn.b, drawn.v);

        Pooled pooled = large.pool();

        CarriedForward.assertFollows(
                "the weights", pooled.weights(), large.weights(), () -> Softmax.forward(large.scores()));
        CarriedForward.assertFollows(
                "the context",
                pooled.context(),
                large.weights().mult(large.h),
                () -> Softmax.forward(large.scores()).mult(large.h));
    }

    @Test
    @Task("8.2")
    void scores_of_size_1000_stay_finite(Draw draw) {
        Case drawn = Case.of(draw);
        Case large =
                new Case(drawn.h, drawn.w, drawn.b.plus(2), drawn.v.scale(0.1).plus(2000));

        Pooled pooled = large.pool();

        boolean isOverflown = pooled.weights() != null && pooled.weights().hasUncountable();
        if (isOverflown && Softmax.forward(large.scores()).hasUncountable()) {
            return; // The student's softmax overflows, which is task 8.1's affair.
        }
        CarriedForward.assertFollows(
                "the weights", pooled.weights(), large.weights(), () -> Softmax.forward(large.scores()));
    }

    @Test
    @Task("8.2")
    void one_position_is_its_own_context(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "D", "A");
        SimpleMatrix h = draw.normal(1, sizes[0]);

        Pooled pooled = AdditivePooling.pool(
                h, draw.normal(sizes[0], sizes[1]), draw.normal(1, sizes[1]), draw.normal(sizes[1], 1));

        assertThatMatrix("the weights", pooled.weights()).isCloseTo(Loops.everything(1, 1), "closed form");
        assertThatMatrix("the context", pooled.context()).isCloseTo(h, "the only state");
    }

    @Test
    @Task("8.2")
    void equal_scores_average_the_states(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "T", "D", "A");
        SimpleMatrix h = draw.normal(sizes[0], sizes[1]);
        SimpleMatrix equal = Loops.everything(1, sizes[0]);

        Pooled pooled = AdditivePooling.pool(
                h, draw.normal(sizes[1], sizes[2]), draw.normal(1, sizes[2]), new SimpleMatrix(sizes[2], 1));

        CarriedForward.assertFollows(
                "the context with v = 0",
                pooled.context(),
                equal.divide(sizes[0]).mult(h),
                () -> Softmax.forward(equal).mult(h));
    }

    @Test
    @Task("8.2")
    void weights_that_do_not_fit_are_refused(Draw draw) {
        Case drawn = new Case(draw.normal(5, 4), draw.normal(4, 3), draw.normal(1, 3), draw.normal(3, 1));

        assertRejects(
                "pool with w 5×3 for states of width 4",
                () -> AdditivePooling.pool(drawn.h, draw.normal(5, 3), drawn.b, drawn.v),
                "w",
                "5×3");
        assertRejects(
                "pool with b 3×1 for w 4×3",
                () -> AdditivePooling.pool(drawn.h, drawn.w, draw.normal(3, 1), drawn.v),
                "b",
                "3×1");
        assertRejects(
                "pool with v 1×3 for w 4×3",
                () -> AdditivePooling.pool(drawn.h, drawn.w, drawn.b, draw.normal(1, 3)),
                "v",
                "1×3");
    }

    private record Case(SimpleMatrix h, SimpleMatrix w, SimpleMatrix b, SimpleMatrix v) {

        static Case of(Draw draw) {
            int[] sizes = draw.distinctSizes(2, 7, "T", "D", "A");
            return new Case(
                    draw.normal(sizes[0], sizes[1]),
                    draw.normal(sizes[1], sizes[2]),
                    draw.normal(1, sizes[2]),
                    draw.normal(sizes[2], 1));
        }

        Pooled pool() {
            return AdditivePooling.pool(h, w, b, v);
        }

        SimpleMatrix scores() {
            SimpleMatrix e = new SimpleMatrix(1, h.getNumRows());
            for (int t = 0; t < h.getNumRows(); t++) {
                for (int a = 0; a < w.getNumCols(); a++) {
                    double sum = b.get(0, a);
                    for (int d = 0; d < h.getNumCols(); d++) {
                        sum += h.get(t, d) * w.get(d, a);
                    }
                    e.set(0, t, e.get(0, t) + Math.tanh(sum) * v.get(a, 0));
                }
            }
            return e;
        }

        SimpleMatrix weights() {
            return Loops.softmax(scores());
        }
    }
}
