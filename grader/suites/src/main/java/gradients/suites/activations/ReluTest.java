package gradients.suites.activations;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.suites.activations.Oracle.row;

import gradients.activations.Relu;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class ReluTest {

    @Test
    @Task("10.2")
    void relu_is_half_of_z_plus_its_magnitude(Draw draw) {
        SimpleMatrix z = Oracle.inputs(draw);

        assertThatMatrix("ReLU", Relu.value(z))
                .isCloseTo(Matrices.map(z, entry -> (entry + Math.abs(entry)) / 2), "(z + |z|)/2");
        assertThatMatrix("ReLU′", Relu.derivative(z))
                .isExactly(Matrices.map(z, entry -> (1 + Math.signum(entry)) / 2), "(1 + sign z)/2");
    }

    @Test
    @Task("10.2")
    void leaky_relu_has_its_slope_on_the_left(Draw draw) {
        SimpleMatrix z = Oracle.inputs(draw);

        assertLeaky(z, draw.between(0.1, 0.5));
    }

    @Test
    @Task("10.2")
    void a_slope_above_1_stays_on_the_left(Draw draw) {
        SimpleMatrix z = Oracle.inputs(draw);

        assertLeaky(z, draw.between(1.5, 3));
    }

    @Test
    @Task("10.2")
    void the_derivative_is_that_of_the_value(Draw draw) {
        double slope = draw.between(0.1, 0.9);

        Oracle.assertIsSlope(draw, Oracle.inputs(draw), z -> mixed(0, z, z), Relu::derivative);
        Oracle.assertIsSlope(
                draw, Oracle.inputs(draw), z -> mixed(slope * z, z, z), z -> Relu.leakyDerivative(z, slope));
    }

    @Test
    @Task("10.2")
    void at_0_the_left_side_counts(Draw draw) {
        double slope = draw.between(0.2, 0.8);

        assertThatMatrix("ReLU′ at 0", Relu.derivative(row(0, -0.0))).isExactly(row(0, 0), "convention");
        assertThatMatrix("leaky ReLU′ at 0", Relu.leakyDerivative(row(0, -0.0), slope))
                .isExactly(row(slope, slope), "convention");
        assertThatMatrix("ReLU at 0", Relu.value(row(0))).isExactly(row(0), "max(0, 0)");
    }

    @Test
    @Task("10.2")
    void NaN_stays_NaN(Draw draw) {
        double z = draw.between(1, 2);
        SimpleMatrix input = row(z, Double.NaN);

        assertThatMatrix("ReLU", Relu.value(input)).isExactly(row(z, Double.NaN), "NaN for NaN");
        assertThatMatrix("ReLU′", Relu.derivative(input)).isExactly(row(1, Double.NaN), "NaN for NaN");
        assertThatMatrix("leaky ReLU", Relu.leakyValue(input, 0.1)).isExactly(row(z, Double.NaN), "NaN for NaN");
        assertThatMatrix("leaky ReLU′", Relu.leakyDerivative(input, 0.1)).isExactly(row(1, Double.NaN), "NaN for NaN");
    }

    @Test
    @Task("10.2")
    void slopes_that_make_no_leak_are_rejected() {
        SimpleMatrix z = row(1, -1);

        assertThatMatrix("leaky ReLU, slope 0", Relu.leakyValue(z, 0)).isExactly(row(1, 0), "ReLU");
        for (double slope : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRejects("leakyValue with slope " + slope, () -> Relu.leakyValue(z, slope), "slope");
            assertRejects("leakyDerivative with slope " + slope, () -> Relu.leakyDerivative(z, slope), "slope");
        }
    }

    @Test
    @Task("10.2")
    void the_given_matrix_is_left_alone(Draw draw) {
        Oracle.assertLeavesAlone("Relu.value", Relu::value, draw.normal(3, 2));
        Oracle.assertLeavesAlone("Relu.derivative", Relu::derivative, draw.normal(1, 4));
        Oracle.assertLeavesAlone("Relu.leakyValue", z -> Relu.leakyValue(z, 0.3), draw.normal(2, 3));
        Oracle.assertLeavesAlone("Relu.leakyDerivative", z -> Relu.leakyDerivative(z, 0.3), draw.normal(4, 1));
    }

    private static void assertLeaky(SimpleMatrix z, double slope) {
        assertThatMatrix("leaky ReLU", Relu.leakyValue(z, slope))
                .isCloseTo(Matrices.map(z, entry -> mixed(slope * entry, entry, entry)), "by sign");
        assertThatMatrix("leaky ReLU′", Relu.leakyDerivative(z, slope))
                .isExactly(Matrices.map(z, entry -> mixed(slope, 1, entry)), "by sign");
    }

    private static double mixed(double left, double right, double z) {
        return Math.signum(z) < 0 ? left : right;
    }
}
