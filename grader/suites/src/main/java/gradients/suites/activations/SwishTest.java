package gradients.suites.activations;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.suites.activations.Oracle.row;

import gradients.activations.Swish;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class SwishTest {

    @Test
    @Task("10.4")
    void values_are_z_times_sigmoid(Draw draw) {
        SimpleMatrix z = Oracle.inputs(draw);

        assertThatMatrix("Swish", Swish.value(z)).isCloseTo(Matrices.map(z, SwishTest::value), "z/2·(1 + tanh(z/2))");
    }

    @Test
    @Task("10.4")
    void slopes_have_two_terms(Draw draw) {
        SimpleMatrix z = Oracle.inputs(draw);

        assertThatMatrix("Swish′", Swish.derivative(z))
                .isCloseTo(Matrices.map(z, SwishTest::slope), "(1 + tanh(z/2))/2 + z/(4 cosh²(z/2))");
    }

    @Test
    @Task("10.4")
    void values_and_slopes_agree_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");
        SimpleMatrix z = torch.matrix("z");

        assertThatMatrix("Swish", Swish.value(z)).isCloseTo(torch.matrix("swish.value"), "torch, float64");
        assertThatMatrix("Swish′", Swish.derivative(z)).isCloseTo(torch.matrix("swish.derivative"), "torch, float64");
    }

    @Test
    @Task("10.4")
    void the_derivative_is_that_of_the_value(Draw draw) {
        Oracle.assertIsSlope(draw, Oracle.inputs(draw), SwishTest::value, Swish::derivative);
    }

    @Test
    @Task("10.4")
    void far_out_it_is_finite(Draw draw) {
        double z = draw.between(800, 1000);

        assertThatMatrix("Swish", Swish.value(row(z, -z, 1e308, -1e308)))
                .isCloseTo(row(z, 0, 1e308, 0), Oracle.RELATIVE, "limits");
        assertThatMatrix("Swish′", Swish.derivative(row(z, -z, 1e308, -1e308))).isCloseTo(row(1, 0, 1, 0), "limits");
    }

    @Test
    @Task("10.4")
    void it_dips_below_0_on_the_left_and_rises_above_1_on_the_right() {
        assertThatMatrix("Swish′ at −2 and 2", Swish.derivative(row(-2, 2)))
                .isCloseTo(row(slope(-2), slope(2)), "(1 + tanh(z/2))/2 + z/(4 cosh²(z/2))");
        assertThatMatrix(
                        "Swish and Swish′ at 0",
                        row(Swish.value(row(0)).get(0), Swish.derivative(row(0)).get(0)))
                .isCloseTo(row(0, 0.5), "0·½ and ½");
    }

    @Test
    @Task("10.4")
    void NaN_stays_NaN(Draw draw) {
        assertThatMatrix("Swish", Swish.value(row(0, Double.NaN))).isExactly(row(0, Double.NaN), "NaN for NaN");
        assertThatMatrix("Swish′", Swish.derivative(row(0, Double.NaN))).isExactly(row(0.5, Double.NaN), "NaN for NaN");
    }

    @Test
    @Task("10.4")
    void the_given_matrix_is_left_alone(Draw draw) {
        Oracle.assertLeavesAlone("Swish.value", Swish::value, draw.normal(3, 2));
        Oracle.assertLeavesAlone("Swish.derivative", Swish::derivative, draw.normal(1, 4));
    }

    private static double value(double z) {
        return z / 2 * (1 + Math.tanh(z / 2));
    }

    private static double slope(double z) {
        return (1 + Math.tanh(z / 2)) / 2 + z / 4 * Math.pow(Math.cosh(z / 2), -2);
    }
}
