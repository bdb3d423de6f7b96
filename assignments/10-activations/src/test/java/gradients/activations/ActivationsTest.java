package gradients.activations;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ActivationsTest {

    private static final double LOG_2 = Math.log(2);
    private static final double LOG_3 = Math.log(3);

    @Test
    @Task("10.1")
    void tanh_of_half_the_logarithm_of_3_is_one_half() {
        SimpleMatrix z = row(0, LOG_3 / 2, -LOG_3 / 2, 1000);

        assertThatMatrix("tanh", Tanh.value(z)).isCloseTo(row(0, 0.5, -0.5, 1), "(√3 − 1/√3)/(√3 + 1/√3)");
        assertThatMatrix("tanh′", Tanh.derivative(z)).isCloseTo(row(1, 0.75, 0.75, 0), "1 − tanh²");
    }

    @Test
    @Task("10.2")
    void relu_lets_positive_numbers_through() {
        SimpleMatrix z = row(-3, 0, 2, Double.NaN);

        assertThatMatrix("ReLU", Relu.value(z)).isExactly(row(0, 0, 2, Double.NaN), "max(0, z)");
        assertThatMatrix("ReLU′", Relu.derivative(z)).isExactly(row(0, 0, 1, Double.NaN), "0 at 0, by convention");
    }

    @Test
    @Task("10.2")
    void leaky_relu_has_its_slope_on_the_left_also_if_it_is_steep() {
        SimpleMatrix z = row(-3, 0, 2);

        assertThatMatrix("leaky ReLU", Relu.leakyValue(z, 0.5)).isExactly(row(-1.5, 0, 2), "slope 0.5");
        assertThatMatrix("leaky ReLU", Relu.leakyValue(z, 2)).isExactly(row(-6, 0, 2), "slope 2");
        assertThatMatrix("leaky ReLU′", Relu.leakyDerivative(z, 0.5)).isExactly(row(0.5, 0.5, 1), "slope 0.5");
        assertRejects("leakyValue with slope −1", () -> Relu.leakyValue(z, -1), "slope");
    }

    @Test
    @Task("10.3")
    void elu_of_minus_the_logarithm_of_2_is_half_of_minus_alpha() {
        SimpleMatrix z = row(-LOG_2, 0, 3, 1000, -1000);

        assertThatMatrix("ELU", Elu.value(z, 4)).isCloseTo(row(-2, 0, 3, 1000, -4), "4(eᶻ − 1) on the left");
        assertThatMatrix("ELU′", Elu.derivative(z, 4)).isCloseTo(row(2, 4, 1, 1, 0), "4eᶻ on the left");
    }

    @Test
    @Task("10.4")
    void swish_of_the_logarithm_of_3_is_three_quarters_of_it() {
        SimpleMatrix z = row(LOG_3, -LOG_3, 0, 1000);

        assertThatMatrix("Swish", Swish.value(z)).isCloseTo(row(0.75 * LOG_3, -0.25 * LOG_3, 0, 1000), "σ(ln 3) = ¾");
        assertThatMatrix("Swish′ at 0", Swish.derivative(row(0))).isCloseTo(row(0.5), "σ(0)");
        assertIsSlope("Swish′", Swish::derivative, Swish::value);
    }

    @Test
    @Task("10.5")
    void gelu_is_nearly_relu_far_out() {
        assertThatMatrix("GELU", Gelu.value(row(0, 100, -100))).isCloseTo(row(0, 100, 0), "tanh is ±1 out there");
        assertThatMatrix("GELU′ at 0", Gelu.derivative(row(0))).isCloseTo(row(0.5), "half of 1 + tanh 0");
        assertIsSlope("GELU′", Gelu::derivative, Gelu::value);
    }

    private static void assertIsSlope(
            String name, UnaryOperator<SimpleMatrix> derivative, UnaryOperator<SimpleMatrix> value) {
        SimpleMatrix z = row(-2.5, -1, -0.3, 0.7, 2);
        SimpleMatrix ones = SimpleMatrix.filled(1, 5, 1);

        assertThatMatrix(name, derivative.apply(z))
                .isCloseTo(
                        FiniteDifferences.pullback(value::apply, z, ones),
                        Tolerance.DIFFERENCES,
                        "central differences of your own values");
    }

    private static SimpleMatrix row(double... entries) {
        return new SimpleMatrix(new double[][] {entries});
    }
}
