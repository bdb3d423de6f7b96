package gradients.suites.activations;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.suites.activations.Oracle.row;

import gradients.activations.Tanh;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class TanhTest {

    @Test
    @Task("10.1")
    void values_follow_from_the_exponential(Draw draw) {
        SimpleMatrix z = Oracle.inputs(draw);

        assertThatMatrix("tanh", Tanh.value(z)).isCloseTo(Matrices.map(z, TanhTest::tanh), "1 − 2/(e²ᶻ + 1)");
    }

    @Test
    @Task("10.1")
    void slopes_follow_from_the_hyperbolic_cosine(Draw draw) {
        SimpleMatrix z = Oracle.inputs(draw);

        assertThatMatrix("tanh′", Tanh.derivative(z))
                .isCloseTo(Matrices.map(z, entry -> Math.pow(Math.cosh(entry), -2)), "1/cosh²");
    }

    @Test
    @Task("10.1")
    void the_derivative_is_that_of_the_value(Draw draw) {
        Oracle.assertIsSlope(draw, Oracle.inputs(draw), TanhTest::tanh, Tanh::derivative);
    }

    @Test
    @Task("10.1")
    void far_out_it_is_flat_and_finite(Draw draw) {
        double z = draw.between(700, 1000);

        assertThatMatrix("tanh", Tanh.value(row(z, -z, 1e308, -1e308))).isCloseTo(row(1, -1, 1, -1), "limits");
        assertThatMatrix("tanh′", Tanh.derivative(row(z, -z, 1e308, -1e308))).isCloseTo(row(0, 0, 0, 0), "limits");
    }

    @Test
    @Task("10.1")
    void NaN_stays_NaN(Draw draw) {
        double z = draw.between(0.5, 1);

        assertThatMatrix("tanh", Tanh.value(row(z, Double.NaN))).isCloseTo(row(tanh(z), Double.NaN), "NaN for NaN");
        assertThatMatrix("tanh′", Tanh.derivative(row(0, Double.NaN))).isCloseTo(row(1, Double.NaN), "NaN for NaN");
    }

    @Test
    @Task("10.1")
    void the_given_matrix_is_left_alone(Draw draw) {
        Oracle.assertLeavesAlone("Tanh.value", Tanh::value, draw.normal(3, 2));
        Oracle.assertLeavesAlone("Tanh.derivative", Tanh::derivative, draw.normal(1, 4));
    }

    private static double tanh(double z) {
        return 1 - 2 / (Math.exp(2 * z) + 1);
    }
}
