package gradients.suites.backprop;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.backprop.Sigmoid;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("1.1")
class SigmoidTest {

    @Test
    void ordinary_values_are_right(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "D");
        SimpleMatrix z = draw.uniform(sizes[0], sizes[1], -12, 12);

        SimpleMatrix a = Sigmoid.value(z);

        assertThatMatrix("σ(z)", a)
                .isCloseTo(Matrices.map(z, x -> (1 + Math.tanh(x / 2)) / 2), "σ(z) = (1 + tanh(z/2))/2");
    }

    @Test
    void values_agree_with_PyTorch() {
        Fixture fixture = Fixture.of(getClass(), "pytorch.json");

        SimpleMatrix a = Sigmoid.value(fixture.matrix("sigmoid.z"));

        assertThatMatrix("σ(z)", a).isCloseTo(fixture.matrix("sigmoid.value"), "PyTorch");
    }

    @Test
    void huge_pre_activations_saturate_at_0_and_1(Draw draw) {
        double beyond = draw.between(711, 5000);
        SimpleMatrix z = new SimpleMatrix(new double[][] {{-beyond, beyond, -1000}, {1000, 1e300, -1e300}});

        SimpleMatrix a = Sigmoid.value(z);

        assertThatMatrix("σ of huge z", a)
                .isCloseTo(new SimpleMatrix(new double[][] {{0, 1, 0}, {1, 1, 0}}), "limits of σ");
    }

    @Test
    void NaN_stays_NaN_and_touches_no_other_entry(Draw draw) {
        double x = draw.between(0.5, 3);
        SimpleMatrix z = new SimpleMatrix(new double[][] {{x}, {Double.NaN}, {0}});

        SimpleMatrix a = Sigmoid.value(z);

        SimpleMatrix wanted = new SimpleMatrix(new double[][] {{(1 + Math.tanh(x / 2)) / 2}, {Double.NaN}, {0.5}});
        assertThatMatrix("σ of a column with NaN", a).isCloseTo(wanted, "NaN in, NaN out");
    }

    @Test
    void the_argument_is_left_alone(Draw draw) {
        SimpleMatrix z = draw.normal(1, draw.size("D", 2, 6), 3);
        SimpleMatrix before = z.copy();

        Sigmoid.value(z);

        assertThatMatrix("z after the call", z).isExactly(before, "z before the call");
    }
}
