package gradients.suites.clipping;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.clipping.GradientClipping;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class ByNormTest {

    @Test
    @Task("5.2")
    void the_norm_is_the_root_of_the_sum_of_squares(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "rows", "columns");
        SimpleMatrix gradient = draw.normal(size[0], size[1], 3);

        assertThatNumber("norm", GradientClipping.norm(gradient)).isCloseTo(Oracle.norm(gradient), "hypot");
    }

    @Test
    @Task("5.2")
    void the_norm_of_huge_entries_does_not_overflow(Draw draw) {
        draw.note("entries near 1e200");
        SimpleMatrix gradient = draw.uniform(3, 2, -3e200, -1e200);

        assertThatNumber("norm", GradientClipping.norm(gradient))
                .isCloseTo(Oracle.norm(gradient), Oracle.RELATIVE, "hypot");
    }

    @Test
    @Task("5.2")
    void the_norm_of_tiny_entries_does_not_vanish(Draw draw) {
        draw.note("entries near 1e-200");
        SimpleMatrix gradient = draw.uniform(2, 4, 1e-200, 3e-200);

        assertThatNumber("norm", GradientClipping.norm(gradient))
                .isCloseTo(Oracle.norm(gradient), Oracle.RELATIVE, "hypot");
    }

    @Test
    @Task("5.2")
    void a_zero_gradient_has_norm_0_and_stays_zero(Draw draw) {
        int[] size = draw.distinctSizes(1, 5, "rows", "columns");
        SimpleMatrix zero = new SimpleMatrix(size[0], size[1]);

        assertThatNumber("norm of zeros", GradientClipping.norm(zero)).isExactly(0, "closed form");
        assertThatMatrix("clipped zeros", GradientClipping.byNorm(zero, 1e-3)).isExactly(zero, "nothing to clip");
    }

    @Test
    @Task("5.2")
    void a_long_gradient_is_shortened_to_the_limit(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "rows", "columns");
        SimpleMatrix gradient = draw.normal(size[0], size[1], 4);
        double norm = Oracle.norm(gradient);
        double limit = draw.between(0.1, 0.6) * norm;

        SimpleMatrix clipped = GradientClipping.byNorm(gradient, limit);

        assertThatNumber("norm of the clipped gradient", Oracle.norm(clipped)).isCloseTo(limit, "the limit");
        assertThatMatrix("clipped", clipped).isCloseTo(gradient.divide(norm).scale(limit), "limit · unit vector");
    }

    @Test
    @Task("5.2")
    void clipping_by_norm_never_turns_the_gradient(Draw draw) {
        draw.note("one entry far larger than the others");
        SimpleMatrix gradient = draw.uniform(1, 5, 1, 2);
        gradient.set(0, 3, draw.between(-90, -60));

        SimpleMatrix clipped = GradientClipping.byNorm(gradient, 7);

        double cosine = clipped.elementMult(gradient).elementSum() / (Oracle.norm(clipped) * Oracle.norm(gradient));
        assertThatHolds(
                Math.abs(cosine - 1) < 1e-9, "The clipped gradient points elsewhere: its cosine is %.6f.", cosine);
    }

    @Test
    @Task("5.2")
    void a_gradient_within_the_limit_keeps_its_values(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "rows", "columns");
        SimpleMatrix gradient = draw.normal(size[0], size[1]);
        double limit = draw.between(1.5, 40) * Oracle.norm(gradient);

        assertThatMatrix("clipped", GradientClipping.byNorm(gradient, limit)).isExactly(gradient, "norm < limit");
    }

    @Test
    @Task("5.2")
    void a_gradient_exactly_at_the_limit_keeps_its_values() {
        SimpleMatrix gradient = new SimpleMatrix(new double[][] {{3, 0}, {0, -4}});

        assertThatMatrix("clipped", GradientClipping.byNorm(gradient, 5)).isExactly(gradient, "norm = limit");
        assertThatMatrix("clipped at ∞", GradientClipping.byNorm(gradient, Double.POSITIVE_INFINITY))
                .isExactly(gradient, "norm < limit");
    }

    @Test
    @Task("5.2")
    void an_exploded_gradient_still_gives_a_step_of_the_limits_length(Draw draw) {
        draw.note("entries near 1e200");
        SimpleMatrix gradient = draw.normal(4, 3, 1e200);
        double norm = Oracle.norm(gradient);

        SimpleMatrix clipped = GradientClipping.byNorm(gradient, 1);

        assertThatMatrix("clipped", clipped).isCloseTo(gradient.divide(norm), Tolerance.VALUES, "unit vector");
    }

    @Test
    @Task("5.2")
    void tiny_gradients_are_clipped_by_tiny_limits(Draw draw) {
        draw.note("entries near 1e-200");
        SimpleMatrix gradient = draw.uniform(3, 5, 1e-200, 3e-200);
        double norm = Oracle.norm(gradient);

        assertThatMatrix("clipped", GradientClipping.byNorm(gradient, norm / 4))
                .isCloseTo(gradient.scale(0.25), Oracle.RELATIVE, "a quarter of the gradient");
    }

    @Test
    @Task("5.2")
    void the_given_gradient_is_left_alone(Draw draw) {
        SimpleMatrix gradient = draw.normal(3, 4, 10);
        SimpleMatrix before = gradient.copy();

        SimpleMatrix clipped = GradientClipping.byNorm(gradient, 1);

        assertThatMatrix("clipped", clipped).hasShape(3, 4);
        assertThatMatrix("the gradient passed to byNorm", gradient).isExactly(before, "its copy from before the call");
    }

    @Test
    @Task("5.2")
    void a_limit_that_is_no_positive_number_is_rejected(Draw draw) {
        SimpleMatrix gradient = draw.normal(2, 3);

        assertRejects("byNorm with limit 0", () -> GradientClipping.byNorm(gradient, 0), "limit");
        assertRejects("byNorm with limit −1", () -> GradientClipping.byNorm(gradient, -1), "limit");
        assertRejects("byNorm with limit NaN", () -> GradientClipping.byNorm(gradient, Double.NaN), "limit");
    }
}
