package gradients.suites.activations;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static gradients.suites.activations.Oracle.row;

import gradients.activations.Units;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class UnitsTest {

    @Test
    @Task("10.6")
    void saturation_is_the_share_of_small_slopes(Draw draw) {
        int[] size = draw.distinctSizes(3, 8, "N", "D");
        SimpleMatrix slopes = draw.uniform(size[0], size[1], 0.2, 1);
        int small = draw.size("small", 1, 6);
        for (int i = 0; i < small; i++) {
            slopes.set(i, draw.between(0, 0.05));
        }

        assertThatNumber("saturated", Units.saturated(slopes, 0.1))
                .isCloseTo((double) small / slopes.getNumElements(), "as many as were made small");
    }

    @Test
    @Task("10.6")
    void negative_slopes_count_by_their_magnitude(Draw draw) {
        SimpleMatrix slopes = row(-draw.between(0.3, 0.9), -draw.between(0.01, 0.02), draw.between(0.5, 1), 0);

        assertThatNumber("saturated", Units.saturated(slopes, 0.1)).isCloseTo(0.5, "two of four");
    }

    @Test
    @Task("10.6")
    void a_slope_on_the_threshold_is_not_saturated() {
        assertThatNumber("saturated", Units.saturated(row(0.25, -0.25, 0.125), 0.25))
                .isCloseTo(1.0 / 3, "one of three");
    }

    @Test
    @Task("10.6")
    void thresholds_that_are_no_positive_number_are_rejected(Draw draw) {
        SimpleMatrix slopes = draw.normal(2, 3);

        for (double threshold : new double[] {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRejects("saturated below " + threshold, () -> Units.saturated(slopes, threshold), "threshold");
        }
    }

    @Test
    @Task("10.6")
    void dead_units_are_columns_of_zeros(Draw draw) {
        int[] size = draw.distinctSizes(3, 8, "N", "D");
        SimpleMatrix slopes = draw.uniform(size[0], size[1], 0.2, 1);
        int dead = draw.size("dead", 1, size[1] - 1);
        for (int column = 0; column < dead; column++) {
            slopes.setColumn(column, 0, new double[size[0]]);
        }

        assertThatNumber("dead", Units.dead(slopes)).isCloseTo((double) dead / size[1], "as many as were silenced");
    }

    @Test
    @Task("10.6")
    void one_sample_keeps_a_unit_alive(Draw draw) {
        SimpleMatrix slopes = new SimpleMatrix(5, 3);
        slopes.set(draw.random().nextInt(5), 1, draw.between(1e-9, 1e-8));

        assertThatNumber("dead", Units.dead(slopes)).isCloseTo(2.0 / 3, "two of three");
    }

    @Test
    @Task("10.6")
    void slopes_that_cancel_are_not_dead() {
        SimpleMatrix slopes = new SimpleMatrix(new double[][] {{0.5, 0}, {-0.5, 0}, {0, 0}});

        assertThatNumber("dead", Units.dead(slopes)).isCloseTo(0.5, "one of two");
    }

    @Test
    @Task("10.6")
    void all_or_none(Draw draw) {
        assertThatNumber("dead, all zeros", Units.dead(new SimpleMatrix(2, 5))).isCloseTo(1, "all");
        assertThatNumber("dead, no zeros", Units.dead(SimpleMatrix.filled(4, 3, 1)))
                .isCloseTo(0, "none");
        assertThatNumber("saturated, all zeros", Units.saturated(new SimpleMatrix(2, 5), 0.1))
                .isCloseTo(1, "all");
    }

    @Test
    @Task("10.6")
    void no_samples_or_no_units_are_rejected() {
        assertRejects("saturated of 0×3 slopes", () -> Units.saturated(new SimpleMatrix(0, 3), 0.1), "slopes");
        assertRejects("dead of 0×3 slopes", () -> Units.dead(new SimpleMatrix(0, 3)), "slopes");
        assertRejects("dead of 3×0 slopes", () -> Units.dead(new SimpleMatrix(3, 0)), "slopes");
    }

    @Test
    @Task("10.6")
    void the_given_slopes_are_left_alone(Draw draw) {
        SimpleMatrix slopes = draw.normal(3, 4);
        SimpleMatrix before = slopes.copy();

        assertThatNumber("dead", Units.dead(slopes)).isCloseTo(0, "none is exactly 0");
        assertThatNumber("saturated", Units.saturated(slopes, 1e9)).isCloseTo(1, "all are smaller");
        assertThatMatrix("the slopes passed to Units", slopes).isExactly(before, "their copy from before the calls");
    }
}
