package gradients.suites.clipping;

import static gradients.kit.CourseAssertions.assertRejects;

import gradients.clipping.GradientClipping;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class NonFiniteTest {

    private static final double[] NOT_FINITE = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

    @Test
    @Task("5.4")
    void finite_gradients_pass_however_large_or_small(Draw draw) {
        SimpleMatrix huge = draw.uniform(3, 2, 1e308, 1.7e308);
        SimpleMatrix opposed = new SimpleMatrix(new double[][] {{1.7e308, 1.7e308, -1.7e308, -1.7e308}});
        SimpleMatrix tiny = new SimpleMatrix(new double[][] {{Double.MIN_VALUE, -0.0, 0}});

        GradientClipping.requireFinite(List.of(huge, opposed, tiny, draw.normal(2, 4)));
        GradientClipping.requireFinite(List.of());
    }

    @Test
    @Task("5.4")
    void one_bad_entry_is_found_wherever_it_is(Draw draw) {
        SimpleMatrix good = draw.normal(2, 3);

        for (double value : NOT_FINITE) {
            for (int i = 0; i < 12; i++) {
                List<SimpleMatrix> gradients = List.of(good, with(draw.normal(3, 4), i / 4, i % 4, value));

                assertRejects(
                        "requireFinite with " + value + " in gradient 1 at row " + i / 4 + ", column " + i % 4,
                        () -> GradientClipping.requireFinite(gradients));
            }
        }
    }

    @Test
    @Task("5.4")
    void the_message_names_matrix_row_column_and_value(Draw draw) {
        int row = draw.size("row", 1, 2);
        int column = draw.size("column", 3, 5);

        for (double value : NOT_FINITE) {
            assertRejects(
                    "requireFinite with " + value + " in gradient 2",
                    () -> GradientClipping.requireFinite(
                            List.of(draw.normal(2, 2), draw.normal(5, 1), with(draw.normal(3, 6), row, column, value))),
                    "gradient 2",
                    String.valueOf(value),
                    "row " + row,
                    "column " + column);
        }
    }

    @Test
    @Task("5.4")
    void the_first_bad_entry_in_reading_order_is_named(Draw draw) {
        SimpleMatrix later = with(draw.normal(3, 4), 0, 0, Double.NaN);
        SimpleMatrix two = with(with(draw.normal(3, 4), 2, 0, Double.NaN), 1, 3, Double.NEGATIVE_INFINITY);

        assertRejects(
                "requireFinite with three bad entries",
                () -> GradientClipping.requireFinite(List.of(draw.normal(2, 2), two, later)),
                "gradient 1",
                "-Infinity",
                "row 1",
                "column 3");
    }

    @Test
    @Task("5.4")
    void clipping_by_value_does_not_hide_an_explosion(Draw draw) {
        for (double value : NOT_FINITE) {
            SimpleMatrix gradient = with(draw.normal(3, 2), 2, 1, value);

            assertRejects(
                    "byValue with " + value + " at row 2, column 1",
                    () -> GradientClipping.byValue(gradient, 1),
                    String.valueOf(value));
        }
    }

    @Test
    @Task("5.4")
    void the_norm_of_a_bad_gradient_is_an_error(Draw draw) {
        for (double value : NOT_FINITE) {
            SimpleMatrix gradient = with(draw.normal(3, 2), 1, 1, value);

            assertRejects("norm with " + value, () -> GradientClipping.norm(gradient), String.valueOf(value));
            assertRejects("byNorm with " + value, () -> GradientClipping.byNorm(gradient, 1e9), String.valueOf(value));
        }
    }

    @Test
    @Task("5.4")
    void a_gradient_of_nothing_but_NaN_is_an_error(Draw draw) {
        int[] size = draw.distinctSizes(1, 4, "rows", "columns");
        SimpleMatrix gradient = SimpleMatrix.filled(size[0], size[1], Double.NaN);

        assertRejects("norm of nothing but NaN", () -> GradientClipping.norm(gradient), "NaN");
        assertRejects("byNorm of nothing but NaN", () -> GradientClipping.byNorm(gradient, 1), "NaN");
        assertRejects(
                "byGlobalNorm of nothing but NaN", () -> GradientClipping.byGlobalNorm(List.of(gradient), 1), "NaN");
    }

    @Test
    @Task("5.4")
    void clipping_by_global_norm_names_the_bad_matrix(Draw draw) {
        for (double value : NOT_FINITE) {
            List<SimpleMatrix> gradients = List.of(draw.normal(2, 3), with(draw.normal(1, 3), 0, 2, value));

            assertRejects(
                    "globalNorm with " + value + " in gradient 1",
                    () -> GradientClipping.globalNorm(gradients),
                    "gradient 1",
                    "column 2");
            assertRejects(
                    "byGlobalNorm with " + value + " in gradient 1",
                    () -> GradientClipping.byGlobalNorm(gradients, 1e9),
                    "gradient 1",
                    "column 2");
        }
    }

    @Test
    @Task("5.4")
    void a_norm_beyond_the_largest_double_is_an_error(Draw draw) {
        draw.note("entries near 1.6e308");
        SimpleMatrix gradient = draw.uniform(2, 3, 1.5e308, 1.7e308);
        SimpleMatrix half = new SimpleMatrix(new double[][] {{1.7e308}});

        assertRejects("norm of six entries near 1.6e308", () -> GradientClipping.norm(gradient), "norm");
        assertRejects("byNorm of six entries near 1.6e308", () -> GradientClipping.byNorm(gradient, 1), "norm");
        assertRejects(
                "byGlobalNorm of two entries of 1.7e308",
                () -> GradientClipping.byGlobalNorm(List.of(half, half), 1),
                "norm");
    }

    private static SimpleMatrix with(SimpleMatrix gradient, int row, int column, double value) {
        gradient.set(row, column, value);
        return gradient;
    }
}
