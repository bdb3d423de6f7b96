package gradients.suites.clipping;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.clipping.Clipped;
import gradients.clipping.GradientClipping;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class ByGlobalNormTest {

    @Test
    @Task("5.3")
    void the_global_norm_counts_every_entry_of_every_matrix(Draw draw) {
        SimpleMatrix[] gradients = threeMatrices(draw, 3);

        assertThatNumber("globalNorm", GradientClipping.globalNorm(List.of(gradients)))
                .isCloseTo(Oracle.norm(gradients), "hypot over all entries");
    }

    @Test
    @Task("5.3")
    void the_global_norm_of_huge_entries_does_not_overflow(Draw draw) {
        draw.note("entries near 1e200");
        SimpleMatrix[] gradients = threeMatrices(draw, 1e200);

        assertThatNumber("globalNorm", GradientClipping.globalNorm(List.of(gradients)))
                .isCloseTo(Oracle.norm(gradients), Oracle.RELATIVE, "hypot over all entries");
    }

    @Test
    @Task("5.3")
    void the_global_norm_of_tiny_entries_does_not_vanish(Draw draw) {
        draw.note("entries near 1e-200");
        SimpleMatrix[] gradients = threeMatrices(draw, 1e-200);

        assertThatNumber("globalNorm", GradientClipping.globalNorm(List.of(gradients)))
                .isCloseTo(Oracle.norm(gradients), Oracle.RELATIVE, "hypot over all entries");
    }

    @Test
    @Task("5.3")
    void one_factor_shortens_all_matrices(Draw draw) {
        SimpleMatrix[] gradients = threeMatrices(draw, 2);
        double norm = Oracle.norm(gradients);
        double limit = draw.between(0.1, 0.9) * norm;

        Clipped clipped = GradientClipping.byGlobalNorm(List.of(gradients), limit);

        assertThat(clipped.gradients()).as("one matrix for each that was given").hasSize(3);
        for (int k = 0; k < 3; k++) {
            assertThatMatrix("clipped gradient " + k, clipped.gradients().get(k))
                    .isCloseTo(gradients[k].divide(norm).scale(limit), "limit/norm · gradient");
        }
    }

    @Test
    @Task("5.3")
    void the_limit_holds_for_all_together_and_not_for_each(Draw draw) {
        double limit = draw.between(2, 5);
        SimpleMatrix first = lengthOf(draw.normal(2, 3), 0.9 * limit);
        SimpleMatrix second = lengthOf(draw.normal(4, 1), 0.8 * limit);
        double norm = Oracle.norm(first, second);

        Clipped clipped = GradientClipping.byGlobalNorm(List.of(first, second), limit);

        assertThatMatrix("clipped gradient 0", clipped.gradients().get(0))
                .isCloseTo(first.scale(limit / norm), "each is below the limit, both together are above");
        assertThatMatrix("clipped gradient 1", clipped.gradients().get(1))
                .isCloseTo(second.scale(limit / norm), "each is below the limit, both together are above");
    }

    @Test
    @Task("5.3")
    void gradients_within_the_limit_keep_their_values(Draw draw) {
        SimpleMatrix[] gradients = threeMatrices(draw, 1);
        double limit = draw.between(1.2, 30) * Oracle.norm(gradients);

        Clipped clipped = GradientClipping.byGlobalNorm(List.of(gradients), limit);

        for (int k = 0; k < 3; k++) {
            assertThatMatrix("clipped gradient " + k, clipped.gradients().get(k))
                    .isExactly(gradients[k], "norm < limit");
        }
    }

    @Test
    @Task("5.3")
    void gradients_exactly_at_the_limit_keep_their_values() {
        SimpleMatrix three = new SimpleMatrix(new double[][] {{3}});
        SimpleMatrix four = new SimpleMatrix(new double[][] {{0, -4}});

        Clipped clipped = GradientClipping.byGlobalNorm(List.of(three, four), 5);

        assertThatMatrix("clipped gradient 0", clipped.gradients().get(0)).isExactly(three, "norm = limit");
        assertThatMatrix("clipped gradient 1", clipped.gradients().get(1)).isExactly(four, "norm = limit");
    }

    @Test
    @Task("5.3")
    void the_returned_norm_is_the_one_before_clipping(Draw draw) {
        SimpleMatrix[] gradients = threeMatrices(draw, 5);
        double norm = Oracle.norm(gradients);

        assertThatNumber(
                        "norm",
                        GradientClipping.byGlobalNorm(List.of(gradients), norm / 8)
                                .norm())
                .isCloseTo(norm, "hypot over all entries");
        assertThatNumber(
                        "norm",
                        GradientClipping.byGlobalNorm(List.of(gradients), norm * 8)
                                .norm())
                .isCloseTo(norm, "hypot over all entries");
    }

    @Test
    @Task("5.3")
    void exploded_gradients_still_give_a_step_of_the_limits_length(Draw draw) {
        draw.note("entries near 1e200");
        SimpleMatrix[] gradients = threeMatrices(draw, 1e200);
        double norm = Oracle.norm(gradients);

        Clipped clipped = GradientClipping.byGlobalNorm(List.of(gradients), 1);

        for (int k = 0; k < 3; k++) {
            assertThatMatrix("clipped gradient " + k, clipped.gradients().get(k))
                    .isCloseTo(gradients[k].divide(norm), Tolerance.VALUES, "gradient / norm");
        }
    }

    @Test
    @Task("5.3")
    void zero_gradients_stay_zero(Draw draw) {
        SimpleMatrix zero = new SimpleMatrix(2, 3);
        SimpleMatrix other = lengthOf(draw.normal(4, 1), 10);

        Clipped allZero = GradientClipping.byGlobalNorm(List.of(zero, new SimpleMatrix(1, 4)), 0.5);
        Clipped oneZero = GradientClipping.byGlobalNorm(List.of(zero, other), 0.5);

        assertThatNumber("norm of zeros", allZero.norm()).isExactly(0, "closed form");
        assertThatMatrix("clipped gradient 1", allZero.gradients().get(1)).isExactly(new SimpleMatrix(1, 4), "zeros");
        assertThatMatrix("clipped gradient 0", oneZero.gradients().get(0)).isExactly(zero, "zeros");
        assertThatMatrix("clipped gradient 1", oneZero.gradients().get(1)).isCloseTo(other.scale(0.05), "0.5/10");
    }

    @Test
    @Task("5.3")
    void no_matrices_at_all_have_norm_0() {
        Clipped clipped = GradientClipping.byGlobalNorm(List.of(), 1);

        assertThatNumber("norm", clipped.norm()).isExactly(0, "an empty sum");
        assertThat(clipped.gradients()).as("no matrix for no matrix").isEmpty();
    }

    @Test
    @Task("5.3")
    void the_given_gradients_are_left_alone(Draw draw) {
        SimpleMatrix gradient = draw.normal(3, 4, 10);
        SimpleMatrix before = gradient.copy();

        Clipped clipped = GradientClipping.byGlobalNorm(List.of(gradient), 1);

        assertThatMatrix("clipped gradient 0", clipped.gradients().get(0)).hasShape(3, 4);
        assertThatMatrix("the gradient passed to byGlobalNorm", gradient)
                .isExactly(before, "its copy from before the call");
    }

    @Test
    @Task("5.3")
    void a_limit_that_is_no_positive_number_is_rejected(Draw draw) {
        List<SimpleMatrix> gradients = List.of(draw.normal(2, 3));

        assertRejects("byGlobalNorm with limit 0", () -> GradientClipping.byGlobalNorm(gradients, 0), "limit");
        assertRejects("byGlobalNorm with limit −1", () -> GradientClipping.byGlobalNorm(gradients, -1), "limit");
        assertRejects(
                "byGlobalNorm with limit NaN", () -> GradientClipping.byGlobalNorm(gradients, Double.NaN), "limit");
    }

    @Test
    @Task("5.3")
    void values_agree_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");
        List<SimpleMatrix> gradients = List.of(
                torch.matrix("global.gradient0"), torch.matrix("global.gradient1"), torch.matrix("global.gradient2"));

        Clipped clipped = GradientClipping.byGlobalNorm(gradients, torch.number("global.limit"));

        assertThatNumber("norm", clipped.norm()).isCloseTo(torch.number("global.norm"), "PyTorch, float64");
        for (int k = 0; k < 3; k++) {
            assertThatMatrix("clipped gradient " + k, clipped.gradients().get(k))
                    .isCloseTo(torch.matrix("global.clipped" + k), "PyTorch, float64");
        }
    }

    private static SimpleMatrix[] threeMatrices(Draw draw, double sigma) {
        int[] size = draw.distinctSizes(2, 6, "in", "hidden", "out");
        return new SimpleMatrix[] {
            draw.normal(size[0], size[1], sigma), draw.normal(1, size[1], sigma), draw.normal(size[1], size[2], sigma)
        };
    }

    private static SimpleMatrix lengthOf(SimpleMatrix direction, double norm) {
        return direction.divide(Oracle.norm(direction)).scale(norm);
    }
}
