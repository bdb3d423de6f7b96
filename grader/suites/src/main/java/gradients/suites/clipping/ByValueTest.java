package gradients.suites.clipping;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.clipping.GradientClipping;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class ByValueTest {

    @Test
    @Task("5.1")
    void entries_beyond_the_limit_move_to_its_nearer_end(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "rows", "columns");
        double limit = draw.between(0.3, 0.9);
        SimpleMatrix gradient = draw.normal(size[0], size[1], 3);
        SimpleMatrix wanted = gradient.copy();
        for (int i = 0; i < wanted.getNumElements(); i++) {
            if (Math.abs(wanted.get(i)) > limit) {
                wanted.set(i, Math.copySign(limit, wanted.get(i)));
            }
        }

        SimpleMatrix clipped = GradientClipping.byValue(gradient, limit);

        assertThatMatrix("clipped", clipped).isExactly(wanted, "plain loop");
    }

    @Test
    @Task("5.1")
    void entries_far_below_zero_move_up_to_minus_the_limit(Draw draw) {
        draw.note("all entries negative");
        SimpleMatrix gradient = draw.uniform(2, 5, -50, -20);

        SimpleMatrix clipped = GradientClipping.byValue(gradient, 15);

        assertThatMatrix("clipped", clipped).isExactly(SimpleMatrix.filled(2, 5, -15), "every entry is below −limit");
    }

    @Test
    @Task("5.1")
    void entries_within_the_limit_keep_their_values(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "rows", "columns");
        SimpleMatrix gradient = draw.uniform(size[0], size[1], -2.5, 2.5);
        gradient.set(0, 0, 2.5);
        gradient.set(0, 1, -2.5);
        gradient.set(1, 0, 0);

        assertThatMatrix("clipped", GradientClipping.byValue(gradient, 2.5)).isExactly(gradient, "nothing to clip");
    }

    @Test
    @Task("5.1")
    void an_infinite_limit_clips_nothing_and_a_tiny_one_nearly_everything(Draw draw) {
        draw.note("entries near 1e300");
        SimpleMatrix gradient = draw.uniform(4, 2, 1e300, 2e300);

        assertThatMatrix("clipped at ∞", GradientClipping.byValue(gradient, Double.POSITIVE_INFINITY))
                .isExactly(gradient, "nothing to clip");
        assertThatMatrix("clipped at 1e-300", GradientClipping.byValue(gradient.negative(), 1e-300))
                .isExactly(SimpleMatrix.filled(4, 2, -1e-300), "every entry is below −limit");
    }

    @Test
    @Task("5.1")
    void the_given_gradient_is_left_alone(Draw draw) {
        SimpleMatrix gradient = draw.normal(3, 4, 10);
        SimpleMatrix before = gradient.copy();

        SimpleMatrix clipped = GradientClipping.byValue(gradient, 1);

        assertThatMatrix("clipped", clipped).hasShape(3, 4);
        assertThatMatrix("the gradient passed to byValue", gradient).isExactly(before, "its copy from before the call");
    }

    @Test
    @Task("5.1")
    void a_limit_that_is_no_positive_number_is_rejected(Draw draw) {
        SimpleMatrix gradient = draw.normal(2, 3);

        assertRejects("byValue with limit 0", () -> GradientClipping.byValue(gradient, 0), "limit");
        assertRejects("byValue with limit −1", () -> GradientClipping.byValue(gradient, -1), "limit");
        assertRejects("byValue with limit NaN", () -> GradientClipping.byValue(gradient, Double.NaN), "limit");
    }

    @Test
    @Task("5.1")
    void values_agree_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");

        SimpleMatrix clipped = GradientClipping.byValue(torch.matrix("global.gradient0"), torch.number("value.limit"));

        assertThatMatrix("clipped", clipped).isExactly(torch.matrix("value.clamped0"), "torch.clamp, float64");
    }
}
