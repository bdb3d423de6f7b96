package gradients.suites.activations;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.suites.activations.Oracle.row;

import gradients.activations.Elu;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class EluTest {

    @Test
    @Task("10.3")
    void on_the_right_it_is_z_and_on_the_left_it_bends_to_minus_alpha(Draw draw) {
        SimpleMatrix z = Oracle.inputs(draw);
        double alpha = draw.between(1.5, 3);

        assertThatMatrix("ELU", Elu.value(z, alpha))
                .isCloseTo(Matrices.map(z, entry -> value(entry, alpha)), "2α·e^(z/2)·sinh(z/2) on the left");
    }

    @Test
    @Task("10.3")
    void the_slope_is_1_on_the_right_and_falls_on_the_left(Draw draw) {
        SimpleMatrix z = Oracle.inputs(draw);
        double alpha = draw.between(1.5, 3);

        assertThatMatrix("ELU′", Elu.derivative(z, alpha))
                .isCloseTo(Matrices.map(z, entry -> slope(entry, alpha)), "α/e^|z| on the left");
    }

    @Test
    @Task("10.3")
    void values_and_slopes_agree_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");
        SimpleMatrix z = torch.matrix("z");
        double alpha = torch.number("elu.alpha");

        assertThatMatrix("ELU", Elu.value(z, alpha)).isCloseTo(torch.matrix("elu.value"), "torch, float64");
        assertThatMatrix("ELU′", Elu.derivative(z, alpha)).isCloseTo(torch.matrix("elu.derivative"), "torch, float64");
    }

    @Test
    @Task("10.3")
    void the_derivative_is_that_of_the_value(Draw draw) {
        double alpha = draw.between(0.3, 2);

        Oracle.assertIsSlope(draw, Oracle.inputs(draw), z -> value(z, alpha), z -> Elu.derivative(z, alpha));
    }

    @Test
    @Task("10.3")
    void far_out_it_is_finite(Draw draw) {
        double z = draw.between(800, 1000);

        assertThatMatrix("ELU", Elu.value(row(z, -z, 1e308, -1e308), 2))
                .isCloseTo(row(z, -2, 1e308, -2), Oracle.RELATIVE, "limits");
        assertThatMatrix("ELU′", Elu.derivative(row(z, -z, 1e308, -1e308), 2)).isCloseTo(row(1, 0, 1, 0), "limits");
    }

    @Test
    @Task("10.3")
    void close_to_0_no_digits_are_lost(Draw draw) {
        double z = draw.between(1e-15, 9e-15);
        draw.note("z near −1e-15");

        assertThatMatrix("ELU", Elu.value(row(-z), 3)).isCloseTo(row(-3 * z), Oracle.RELATIVE, "α·z to first order");
    }

    @Test
    @Task("10.3")
    void at_0_the_slope_is_alpha(Draw draw) {
        double alpha = draw.between(2, 3);

        assertThatMatrix("ELU at 0", Elu.value(row(0), alpha)).isExactly(row(0), "α(1 − 1)");
        assertThatMatrix("ELU′ at 0", Elu.derivative(row(0), alpha)).isCloseTo(row(alpha), "the left side counts");
    }

    @Test
    @Task("10.3")
    void NaN_stays_NaN(Draw draw) {
        double z = draw.between(1, 2);

        assertThatMatrix("ELU", Elu.value(row(z, Double.NaN), 1)).isExactly(row(z, Double.NaN), "NaN for NaN");
        assertThatMatrix("ELU′", Elu.derivative(row(z, Double.NaN), 1)).isExactly(row(1, Double.NaN), "NaN for NaN");
    }

    @Test
    @Task("10.3")
    void alphas_that_are_no_positive_number_are_rejected() {
        SimpleMatrix z = row(1, -1);

        for (double alpha : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRejects("Elu.value with alpha " + alpha, () -> Elu.value(z, alpha), "alpha");
            assertRejects("Elu.derivative with alpha " + alpha, () -> Elu.derivative(z, alpha), "alpha");
        }
    }

    @Test
    @Task("10.3")
    void the_given_matrix_is_left_alone(Draw draw) {
        Oracle.assertLeavesAlone("Elu.value", z -> Elu.value(z, 2), draw.normal(3, 2));
        Oracle.assertLeavesAlone("Elu.derivative", z -> Elu.derivative(z, 2), draw.normal(1, 4));
    }

    private static double value(double z, double alpha) {
        return z >= 0 ? z : 2 * alpha * Math.exp(z / 2) * Math.sinh(z / 2);
    }

    private static double slope(double z, double alpha) {
        return z >= 0 ? 1 : alpha / Math.exp(-z);
    }
}
