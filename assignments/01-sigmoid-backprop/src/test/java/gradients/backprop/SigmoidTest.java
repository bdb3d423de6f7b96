package gradients.backprop;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SigmoidTest {

    @Test
    @Task("1.1")
    void sigmoid_at_0_is_a_half_and_at_ln_3_three_quarters() {
        SimpleMatrix z = row(0, Math.log(3), -Math.log(3));

        SimpleMatrix a = Sigmoid.value(z);

        assertThatMatrix("σ(z)", a).isCloseTo(row(0.5, 0.75, 0.25), "e^(ln 3) = 3, so σ = 1/(1 + ⅓)");
    }

    @Test
    @Task("1.1")
    void a_thousand_is_no_reason_for_NaN() {
        SimpleMatrix a = Sigmoid.value(row(-1000, 1000));

        assertThatMatrix("σ(±1000)", a).isCloseTo(row(0, 1), "limits of σ");
    }

    @Test
    @Task("1.2")
    void derivative_at_0_is_a_quarter_and_at_ln_3_three_sixteenths() {
        SimpleMatrix derivative = Sigmoid.derivative(row(0, Math.log(3), -Math.log(3)));

        assertThatMatrix("σ′(z)", derivative).isCloseTo(row(0.25, 0.1875, 0.1875), "¾·¼ at ±ln 3");
    }

    @Test
    @Task("1.2")
    void derivative_is_the_slope_of_your_sigmoid() {
        SimpleMatrix z = row(-4, -1.5, 0.3, 2);
        SimpleMatrix ones = row(1, 1, 1, 1);

        SimpleMatrix derivative = Sigmoid.derivative(z);

        assertThatMatrix("σ′(z)", derivative)
                .isCloseTo(
                        FiniteDifferences.pullback(Sigmoid::value, z, ones),
                        Tolerance.DIFFERENCES,
                        "central differences of your sigmoid");
    }

    @Test
    @Task("1.2")
    void derivative_far_out_is_tiny_but_not_0() {
        SimpleMatrix derivative = Sigmoid.derivative(row(40));

        assertThatMatrix("σ′(40)", derivative)
                .isCloseTo(row(Math.exp(-40)), Tolerance.STEPS, "e⁻ᶻ/(1 + e⁻ᶻ)², where e⁻⁴⁰ = 4.2e-18");
    }

    @Test
    @Task("1.2")
    void derivative_from_the_activation_needs_no_z() {
        SimpleMatrix derivative = Sigmoid.derivativeFromActivation(row(0.5, 0.75, 1));

        assertThatMatrix("σ′ from a", derivative).isCloseTo(row(0.25, 0.1875, 0), "a(1 − a)");
    }

    private static SimpleMatrix row(double... entries) {
        return new SimpleMatrix(new double[][] {entries});
    }
}
