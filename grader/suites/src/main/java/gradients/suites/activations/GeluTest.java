package gradients.suites.activations;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.suites.activations.Oracle.row;

import gradients.activations.Gelu;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class GeluTest {

    @Test
    @Task("10.5")
    void values_are_z_times_a_sigmoid_of_twice_the_inner_term(Draw draw) {
        SimpleMatrix z = Oracle.inputs(draw);

        assertThatMatrix("GELU", Gelu.value(z)).isCloseTo(Matrices.map(z, GeluTest::value), "z/(1 + e⁻²ᵘ)");
    }

    @Test
    @Task("10.5")
    void values_and_slopes_agree_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");
        SimpleMatrix z = torch.matrix("z");

        assertThatMatrix("GELU", Gelu.value(z)).isCloseTo(torch.matrix("gelu.value"), "torch, float64");
        assertThatMatrix("GELU′", Gelu.derivative(z)).isCloseTo(torch.matrix("gelu.derivative"), "torch, float64");
    }

    @Test
    @Task("10.5")
    void the_derivative_is_that_of_the_value(Draw draw) {
        Oracle.assertIsSlope(draw, Oracle.inputs(draw), GeluTest::value, Gelu::derivative);
    }

    @Test
    @Task("10.5")
    void far_out_it_is_finite(Draw draw) {
        double z = draw.between(800, 1000);

        assertThatMatrix("GELU", Gelu.value(row(z, -z, 1e300, -1e300)))
                .isCloseTo(row(z, 0, 1e300, 0), Oracle.RELATIVE, "limits");
        assertThatMatrix("GELU′", Gelu.derivative(row(z, -z, 1e300, -1e300))).isCloseTo(row(1, 0, 1, 0), "limits");
    }

    @Test
    @Task("10.5")
    void NaN_stays_NaN() {
        assertThatMatrix("GELU", Gelu.value(row(0, Double.NaN))).isExactly(row(0, Double.NaN), "NaN for NaN");
        assertThatMatrix("GELU′", Gelu.derivative(row(0, Double.NaN))).isExactly(row(0.5, Double.NaN), "NaN for NaN");
    }

    @Test
    @Task("10.5")
    void the_given_matrix_is_left_alone(Draw draw) {
        Oracle.assertLeavesAlone("Gelu.value", Gelu::value, draw.normal(3, 2));
        Oracle.assertLeavesAlone("Gelu.derivative", Gelu::derivative, draw.normal(1, 4));
    }

    private static double value(double z) {
        double u = Math.sqrt(2 / Math.PI) * (z + 0.044715 * Math.pow(z, 3));
        return z / (1 + Math.exp(-2 * u));
    }
}
