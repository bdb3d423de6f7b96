package gradients.suites.regularization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import gradients.regularization.MaxNorm;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class MaxNormTest {

    @Test
    @Task("13.6")
    void long_columns_are_scaled_to_the_limit_and_short_ones_left_alone(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "in", "out");
        double limit = draw.between(1, 2);
        SimpleMatrix w = columns(draw, size[0], size[1], limit);
        SimpleMatrix wanted = w.copy();
        for (int unit = 0; unit < size[1]; unit++) {
            double norm = norm(w, unit);
            for (int i = 0; i < size[0] && norm > limit; i++) {
                wanted.set(i, unit, w.get(i, unit) / norm * limit);
            }
        }

        assertThatMatrix("projected", MaxNorm.project(w, limit)).isCloseTo(wanted, "plain loops with hypot");
    }

    @Test
    @Task("13.6")
    void columns_within_the_limit_keep_every_bit(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "in", "out");
        SimpleMatrix w = draw.uniform(size[0], size[1], -0.3, 0.3);
        SimpleMatrix onTheLimit = new SimpleMatrix(new double[][] {{3, 0}, {-4, 5}});

        assertThatMatrix("projected", MaxNorm.project(w, 1)).isExactly(w, "all norms below the limit");
        assertThatMatrix("projected", MaxNorm.project(onTheLimit, 5)).isExactly(onTheLimit, "norms on the limit");
    }

    @Test
    @Task("13.6")
    void each_unit_has_a_leash_of_its_own(Draw draw) {
        double length = draw.between(10, 20);
        SimpleMatrix w = new SimpleMatrix(new double[][] {{length, 0.5, 0}, {0, 0, -length}});

        assertThatMatrix("projected", MaxNorm.project(w, 2))
                .isCloseTo(new SimpleMatrix(new double[][] {{2, 0.5, 0}, {0, 0, -2}}), "column by column");
    }

    @Test
    @Task("13.6")
    void units_without_weights_stay_as_they_are() {
        assertThatMatrix("projected zeros", MaxNorm.project(new SimpleMatrix(3, 2), 1))
                .isExactly(new SimpleMatrix(3, 2), "norm 0");
    }

    @Test
    @Task("13.6")
    void limits_that_are_no_positive_number_are_rejected(Draw draw) {
        SimpleMatrix w = draw.normal(2, 3);

        for (double limit : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRejects("max-norm with limit " + limit, () -> MaxNorm.project(w, limit), "limit");
        }
    }

    @Test
    @Task("13.6")
    void the_given_weights_are_left_alone(Draw draw) {
        SimpleMatrix w = draw.normal(3, 4, 10);
        SimpleMatrix before = w.copy();

        assertThatMatrix("projected", MaxNorm.project(w, 1)).hasShape(3, 4);
        assertThatMatrix("the weights passed to project", w).isExactly(before, "their copy from before the call");
    }

    /** Returns columns that are by turns longer and shorter than the limit. */
    private static SimpleMatrix columns(Draw draw, int in, int out, double limit) {
        SimpleMatrix w = draw.normal(in, out);
        for (int unit = 0; unit < out; unit++) {
            double wanted = limit * (unit % 2 == 0 ? draw.between(2, 4) : draw.between(0.2, 0.6));
            double norm = norm(w, unit);
            for (int i = 0; i < in; i++) {
                w.set(i, unit, w.get(i, unit) / norm * wanted);
            }
        }
        return w;
    }

    private static double norm(SimpleMatrix w, int column) {
        double norm = 0;
        for (int i = 0; i < w.getNumRows(); i++) {
            norm = Math.hypot(norm, w.get(i, column));
        }
        return norm;
    }
}
