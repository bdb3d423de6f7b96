package gradients.backprop;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What assignment 01 gives to the student: no hidden test looks at it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GivenCodeTest {

    @Test
    void a_network_refuses_layers_that_do_not_fit() {
        SimpleMatrix w = new SimpleMatrix(2, 3);
        SimpleMatrix b = new SimpleMatrix(1, 3);
        SimpleMatrix next = new SimpleMatrix(4, 1);

        assertRejects("no layers", () -> network(List.of(), List.of()), "at least one");
        assertRejects("no bias", () -> network(List.of(w), List.of()), "1 weights and 0 biases");
        assertRejects("a bias too long", () -> network(List.of(w), List.of(new SimpleMatrix(1, 4))), "1×4", "1×3");
        assertRejects("an upright bias", () -> network(List.of(w), List.of(new SimpleMatrix(3, 1))), "3×1", "1×3");
        assertRejects(
                "a gap between layers",
                () -> network(List.of(w, next), List.of(b, new SimpleMatrix(1, 1))),
                "weights of layer 1",
                "4×1",
                "3×1");
    }

    @Test
    void a_forward_pass_refuses_lists_of_equal_length() {
        List<SimpleMatrix> one = List.of(new SimpleMatrix(1, 1));

        assertRejects("a pass without its input", () -> new ForwardPass(one, one), "L + 1 activations", "1 and 1");
    }

    @Test
    void activations_and_their_slopes_are_the_textbook_ones() {
        SimpleMatrix z = new SimpleMatrix(new double[][] {{-1, 0, 2}});
        double t = Math.tanh(1);
        double u = Math.tanh(2);

        assertThatMatrix("relu", Activation.RELU.apply(z)).isExactly(row(0, 0, 2), "max(0, z)");
        assertThatMatrix("relu′", Activation.RELU.derivative(z)).isExactly(row(0, 0, 1), "0 at 0, by convention");
        assertThatMatrix("linear", Activation.LINEAR.apply(z)).isExactly(z, "z");
        assertThatMatrix("linear′", Activation.LINEAR.derivative(z)).isExactly(row(1, 1, 1), "1");
        assertThatMatrix("tanh", Activation.TANH.apply(z)).isCloseTo(row(-t, 0, u), "odd");
        assertThatMatrix("tanh′", Activation.TANH.derivative(z)).isCloseTo(row(1 - t * t, 1, 1 - u * u), "1 − tanh²");
        assertThatMatrix("sigmoid", Activation.SIGMOID.apply(z)).isCloseTo(Sigmoid.value(z), "the student's");
        assertThatMatrix("sigmoid′", Activation.SIGMOID.derivative(z)).isCloseTo(Sigmoid.derivative(z), "the same");
    }

    private static Network network(List<SimpleMatrix> weights, List<SimpleMatrix> biases) {
        return new Network(weights, biases, Activation.TANH, Activation.LINEAR);
    }

    private static SimpleMatrix row(double... entries) {
        return new SimpleMatrix(new double[][] {entries});
    }
}
