package gradients.suites.backprop;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.backprop.Sigmoid;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("1.2")
class SigmoidDerivativeTest {

    private static final String CLOSED_FORM = "σ′(z) = 1/(4 cosh²(z/2))";

    @Test
    void the_derivative_from_z_is_right(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "D");
        SimpleMatrix z = draw.uniform(sizes[0], sizes[1], -6, 6);

        SimpleMatrix derivative = Sigmoid.derivative(z);

        assertThatMatrix("σ′(z)", derivative).isCloseTo(closedForm(z), CLOSED_FORM);
    }

    @Test
    void the_derivative_from_z_agrees_with_PyTorch() {
        Fixture fixture = Fixture.of(getClass(), "pytorch.json");

        SimpleMatrix derivative = Sigmoid.derivative(fixture.matrix("sigmoid.z"));

        assertThatMatrix("σ′(z)", derivative).isCloseTo(fixture.matrix("sigmoid.derivative"), "PyTorch autograd");
    }

    @Test
    void far_from_zero_the_derivative_is_small_and_still_right(Draw draw) {
        double far = draw.between(350, 700);
        SimpleMatrix z = new SimpleMatrix(new double[][] {{25, -25}, {40, -40}, {far, -far}});

        SimpleMatrix derivative = Sigmoid.derivative(z);

        assertThatMatrix("σ′(z) far from 0", derivative).isFinite();
        for (int i = 0; i < z.getNumElements(); i++) {
            // Alone in its matrix, an entry is held to relative accuracy, however small it is.
            SimpleMatrix entry = new SimpleMatrix(new double[][] {{derivative.get(i)}});
            SimpleMatrix wanted = closedForm(new SimpleMatrix(new double[][] {{z.get(i)}}));
            assertThatMatrix("σ′(z) at z = " + z.get(i), entry).isCloseTo(wanted, Tolerance.STEPS, CLOSED_FORM);
        }
    }

    @Test
    void beyond_the_range_of_double_the_derivative_is_0_and_NaN_stays_NaN() {
        SimpleMatrix z = new SimpleMatrix(new double[][] {{-1000, 1000, 1e300, Double.NaN, 0}});

        SimpleMatrix derivative = Sigmoid.derivative(z);

        assertThatMatrix("σ′(z)", derivative)
                .isCloseTo(new SimpleMatrix(new double[][] {{0, 0, 0, Double.NaN, 0.25}}), "limits of σ′");
    }

    @Test
    void the_derivative_from_the_activation_is_right(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "D");
        SimpleMatrix z = draw.uniform(sizes[0], sizes[1], -5, 5);
        SimpleMatrix a = Matrices.map(z, x -> (1 + Math.tanh(x / 2)) / 2);

        SimpleMatrix derivative = Sigmoid.derivativeFromActivation(a);

        assertThatMatrix("σ′ from a", derivative).isCloseTo(closedForm(z), CLOSED_FORM);
    }

    @Test
    void the_derivative_from_the_activation_is_0_at_both_ends_and_a_quarter_in_the_middle() {
        SimpleMatrix a = new SimpleMatrix(new double[][] {{0}, {0.5}, {1}});

        SimpleMatrix derivative = Sigmoid.derivativeFromActivation(a);

        assertThatMatrix("σ′ from a", derivative)
                .isCloseTo(new SimpleMatrix(new double[][] {{0}, {0.25}, {0}}), "a(1 − a)");
    }

    private static SimpleMatrix closedForm(SimpleMatrix z) {
        return Matrices.map(z, x -> 1 / (4 * Math.cosh(x / 2) * Math.cosh(x / 2)));
    }
}
