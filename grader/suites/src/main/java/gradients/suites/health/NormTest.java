package gradients.suites.health;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.health.GradientNorms;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class NormTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    @Task("9.1")
    void the_norm_is_the_root_of_the_sum_of_squares(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "in", "out");
        SimpleMatrix gradient = draw.normal(size[0], size[1], 3);

        assertThatNumber("norm", GradientNorms.norm(gradient)).isCloseTo(Oracle.norm(gradient), "hypot");
    }

    @Test
    @Task("9.1")
    void entries_near_1e200_and_1e_minus_200_have_a_norm_too(Draw draw) {
        SimpleMatrix huge = draw.uniform(3, 2, -3e200, -1e200);
        SimpleMatrix tiny = draw.uniform(2, 4, 1e-200, 3e-200);

        assertThatNumber("norm of huge entries", GradientNorms.norm(huge))
                .isCloseTo(Oracle.norm(huge), Oracle.RELATIVE, "hypot");
        assertThatNumber("norm of tiny entries", GradientNorms.norm(tiny))
                .isCloseTo(Oracle.norm(tiny), Oracle.RELATIVE, "hypot");
    }

    @Test
    @Task("9.1")
    void a_zero_gradient_has_norm_0(Draw draw) {
        int[] size = draw.distinctSizes(1, 5, "in", "out");

        assertThatNumber("norm of zeros", GradientNorms.norm(new SimpleMatrix(size[0], size[1])))
                .isExactly(0, "closed form");
    }

    @Test
    @Task("9.1")
    void one_NaN_anywhere_makes_the_norm_NaN(Draw draw) {
        for (int i = 0; i < 12; i++) {
            SimpleMatrix among = draw.normal(3, 4);
            among.set(i, Double.NaN);

            assertThatNumber("norm with NaN at row " + i / 4 + ", column " + i % 4, GradientNorms.norm(among))
                    .isExactly(Double.NaN, "one entry is NaN");
        }
    }

    @Test
    @Task("9.1")
    void one_NaN_among_zeros_makes_the_norm_NaN(Draw draw) {
        int[] size = draw.distinctSizes(2, 5, "in", "out");
        SimpleMatrix zeros = new SimpleMatrix(size[0], size[1]);
        zeros.set(draw.random().nextInt(zeros.getNumElements()), Double.NaN);

        assertThatNumber("norm of zeros and one NaN", GradientNorms.norm(zeros)).isExactly(Double.NaN, "NaN wins");
        assertThatNumber("norm of nothing but NaN", GradientNorms.norm(SimpleMatrix.filled(2, 3, Double.NaN)))
                .isExactly(Double.NaN, "NaN wins");
    }

    @Test
    @Task("9.1")
    void an_infinite_entry_makes_the_norm_infinite_unless_another_is_NaN(Draw draw) {
        SimpleMatrix gradient = draw.normal(2, 5);
        gradient.set(1, 3, -INFINITE);

        assertThatNumber("norm with −∞", GradientNorms.norm(gradient)).isExactly(INFINITE, "one entry is −∞");

        gradient.set(0, 2, Double.NaN);
        assertThatNumber("norm with NaN and −∞", GradientNorms.norm(gradient)).isExactly(Double.NaN, "NaN wins");
    }

    @Test
    @Task("9.1")
    void a_norm_beyond_the_largest_double_is_infinite(Draw draw) {
        SimpleMatrix gradient = draw.uniform(2, 3, 1.5e308, 1.7e308);

        assertThatNumber("norm of six entries near 1.6e308", GradientNorms.norm(gradient))
                .isExactly(INFINITE, "beyond the largest double");
    }

    @Test
    @Task("9.1")
    void the_given_gradient_is_left_alone(Draw draw) {
        SimpleMatrix gradient = draw.normal(3, 2);
        SimpleMatrix before = gradient.copy();

        assertThatNumber("norm", GradientNorms.norm(gradient)).isCloseTo(Oracle.norm(before), "hypot");
        assertThatMatrix("the gradient passed to norm", gradient).isExactly(before, "its copy from before the call");
    }
}
