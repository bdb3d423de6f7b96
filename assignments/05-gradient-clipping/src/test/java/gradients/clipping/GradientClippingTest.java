package gradients.clipping;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GradientClippingTest {

    @Test
    @Task("5.1")
    void clipping_by_value_moves_entries_to_the_nearer_end() {
        SimpleMatrix gradient = row(10, -15, 25);

        SimpleMatrix clipped = GradientClipping.byValue(gradient, 12);

        assertThatMatrix("clipped", clipped).isExactly(row(10, -12, 12), "by hand");
    }

    @Test
    @Task("5.1")
    void clipping_by_value_needs_a_limit_above_0() {
        assertRejects("byValue with limit −1", () -> GradientClipping.byValue(row(1, 2), -1), "limit");
    }

    @Test
    @Task("5.2")
    void the_norm_of_3_and_minus_4_is_5() {
        assertThatNumber("norm", GradientClipping.norm(row(3, -4))).isCloseTo(5, "Pythagoras");
    }

    @Test
    @Task("5.2")
    void the_norm_survives_1e200() {
        assertThatNumber("norm", GradientClipping.norm(row(3e200, -4e200))).isCloseTo(5e200, "Pythagoras");
    }

    @Test
    @Task("5.2")
    void a_long_gradient_is_shortened() {
        SimpleMatrix clipped = GradientClipping.byNorm(row(30, -40), 5);

        assertThatMatrix("clipped", clipped).isCloseTo(row(3, -4), "norm 50, so a tenth of it");
    }

    @Test
    @Task("5.2")
    void a_short_gradient_is_left_alone() {
        SimpleMatrix gradient = row(3, -4);

        assertThatMatrix("clipped", GradientClipping.byNorm(gradient, 10)).isExactly(gradient, "norm 5 ≤ limit 10");
    }

    @Test
    @Task("5.2")
    void a_zero_gradient_stays_zero() {
        assertThatMatrix("clipped", GradientClipping.byNorm(row(0, 0), 1)).isExactly(row(0, 0), "norm 0 ≤ limit 1");
    }

    @Test
    @Task("5.3")
    void the_global_norm_sees_all_matrices_as_one_vector() {
        List<SimpleMatrix> gradients = List.of(row(2, 4), row(4).transpose(), new SimpleMatrix(2, 2));

        assertThatNumber("globalNorm", GradientClipping.globalNorm(gradients)).isCloseTo(6, "√(4 + 16 + 16)");
    }

    @Test
    @Task("5.3")
    void all_matrices_share_one_factor_and_the_norm_before_is_returned() {
        Clipped clipped = GradientClipping.byGlobalNorm(List.of(row(6, 0), row(0, -8)), 5);

        assertThatNumber("norm", clipped.norm()).isCloseTo(10, "√(36 + 64)");
        assertThatMatrix("clipped gradient 0", clipped.gradients().get(0)).isCloseTo(row(3, 0), "half of it");
        assertThatMatrix("clipped gradient 1", clipped.gradients().get(1)).isCloseTo(row(0, -4), "half of it");
    }

    @Test
    @Task("5.4")
    void the_first_entry_that_is_not_finite_is_named() {
        List<SimpleMatrix> gradients = List.of(row(1, 2), row(3, 4, Double.NaN));

        assertRejects(
                "requireFinite with NaN in gradient 1",
                () -> GradientClipping.requireFinite(gradients),
                "gradient 1 is NaN at row 0, column 2");
    }

    @Test
    @Task("5.4")
    void no_clipper_accepts_an_infinite_entry() {
        SimpleMatrix gradient = row(1, Double.NEGATIVE_INFINITY);

        assertRejects("byValue with −∞", () -> GradientClipping.byValue(gradient, 1), "-Infinity");
        assertRejects("byNorm with −∞", () -> GradientClipping.byNorm(gradient, 1), "-Infinity");
        assertRejects("byGlobalNorm with −∞", () -> GradientClipping.byGlobalNorm(List.of(gradient), 1), "-Infinity");
    }

    private static SimpleMatrix row(double... entries) {
        return new SimpleMatrix(new double[][] {entries});
    }
}
