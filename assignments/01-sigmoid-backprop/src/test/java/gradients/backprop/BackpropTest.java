package gradients.backprop;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.FiniteDifferences;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackpropTest {

    /** One unit a layer: y = 2·relu(3x + 1) − 4. */
    private final Network scalars =
            new Network(List.of(one(3), one(2)), List.of(one(1), one(-4)), Activation.RELU, Activation.LINEAR);

    private final Random random = new Random(1);
    private final Network network = new Network(
            List.of(normal(3, 4), normal(4, 2)), List.of(normal(1, 4), normal(1, 2)), Activation.TANH, Activation.TANH);
    private final SimpleMatrix x = normal(5, 3);
    private final SimpleMatrix dY = normal(5, 2);

    @Test
    @Task("1.5")
    void forward_through_two_units_remembers_every_step() {
        ForwardPass pass = Backprop.forward(scalars, one(5));

        assertThat(pass.preActivations()).as("one Z for each layer").hasSize(2);
        assertThatMatrix("activations[0]", pass.activations().get(0)).isExactly(one(5), "the input");
        assertThatMatrix("preActivations[0]", pass.preActivations().get(0)).isCloseTo(one(16), "3·5 + 1");
        assertThatMatrix("activations[1]", pass.activations().get(1)).isCloseTo(one(16), "relu(16)");
        assertThatMatrix("preActivations[1]", pass.preActivations().get(1)).isCloseTo(one(28), "2·16 − 4");
        assertThatMatrix("the output", pass.output()).isCloseTo(one(28), "the last layer is linear");
    }

    @Test
    @Task("1.6")
    void backward_through_two_units_is_the_chain_rule() {
        ForwardPass pass = new ForwardPass(List.of(one(5), one(16), one(28)), List.of(one(16), one(28)));

        Gradients gradients = Backprop.backward(scalars, pass, one(1));

        assertThatMatrix("dW of layer 1", gradients.weights().get(1)).isCloseTo(one(16), "what layer 1 read");
        assertThatMatrix("db of layer 1", gradients.biases().get(1)).isCloseTo(one(1), "Δ");
        assertThatMatrix("dW of layer 0", gradients.weights().get(0)).isCloseTo(one(10), "2 · relu′(16) · 5");
        assertThatMatrix("db of layer 0", gradients.biases().get(0)).isCloseTo(one(2), "2 · relu′(16)");
        assertThatMatrix("dX", gradients.input()).isCloseTo(one(6), "2 · relu′(16) · 3");
    }

    @Test
    @Task("1.6")
    void weight_gradients_match_central_differences_of_your_forward_pass() {
        Gradients gradients = Backprop.backward(network, Backprop.forward(network, x), dY);

        SimpleMatrix first = FiniteDifferences.pullback(
                w -> output(List.of(w, network.weights().get(1)), network.biases(), x),
                network.weights().get(0),
                dY);
        assertThatMatrix("dW of layer 0", gradients.weights().get(0))
                .isCloseTo(first, Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    @Task("1.6")
    void bias_gradients_match_central_differences_of_your_forward_pass() {
        Gradients gradients = Backprop.backward(network, Backprop.forward(network, x), dY);

        SimpleMatrix first = FiniteDifferences.pullback(
                b -> output(network.weights(), List.of(b, network.biases().get(1)), x),
                network.biases().get(0),
                dY);
        assertThatMatrix("db of layer 0", gradients.biases().get(0))
                .isCloseTo(first, Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    @Task("1.6")
    void input_gradients_match_central_differences_of_your_forward_pass() {
        Gradients gradients = Backprop.backward(network, Backprop.forward(network, x), dY);

        SimpleMatrix wanted =
                FiniteDifferences.pullback(moved -> output(network.weights(), network.biases(), moved), x, dY);
        assertThatMatrix("dX", gradients.input()).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    @Task("1.7")
    void the_norm_of_3_and_4_is_5_however_small_they_are() {
        SimpleMatrix dW = new SimpleMatrix(new double[][] {{3}, {-4}});
        Gradients gradients = new Gradients(List.of(dW, dW.scale(1e-200)), List.of(one(9), one(9)), one(9));

        double[] norms = Backprop.layerNorms(gradients);

        assertThat(norms).as("one norm for each layer").hasSize(2);
        assertThatNumber("the norm of layer 0", norms[0]).isCloseTo(5, "3² + 4² = 5²");
        assertThatNumber("the norm of layer 1", norms[1]).isCloseTo(5e-200, Tolerance.STEPS, "the same, scaled");
    }

    @Test
    @Task("1.7")
    void a_gradient_of_NaN_has_no_norm() {
        Gradients gradients = new Gradients(List.of(one(Double.NaN)), List.of(one(0)), one(0));

        double[] norms = Backprop.layerNorms(gradients);

        assertThatNumber("the norm of layer 0", norms[0]).isExactly(Double.NaN, "NaN in, NaN out");
    }

    @Test
    @Task("1.8")
    void a_step_goes_against_the_gradient_and_leaves_the_old_network_alone() {
        Gradients gradients = new Gradients(List.of(one(10), one(16)), List.of(one(2), one(1)), one(6));

        Network after = Backprop.step(scalars, gradients, 0.1);

        assertThatMatrix("W of layer 0", after.weights().get(0)).isCloseTo(one(2), "3 − 0.1·10");
        assertThatMatrix("b of layer 1", after.biases().get(1)).isCloseTo(one(-4.1), "−4 − 0.1·1");
        assertThatMatrix("W of the old network", scalars.weights().get(0)).isExactly(one(3), "unchanged");
    }

    @Test
    @Task("1.8")
    void a_learning_rate_of_NaN_is_refused() {
        Gradients gradients = new Gradients(List.of(one(10), one(16)), List.of(one(2), one(1)), one(6));

        assertRejects("step with NaN", () -> Backprop.step(scalars, gradients, Double.NaN), "learningRate");
    }

    private SimpleMatrix output(List<SimpleMatrix> weights, List<SimpleMatrix> biases, SimpleMatrix input) {
        Network moved = new Network(weights, biases, network.hidden(), network.output());
        return Backprop.forward(moved, input).output();
    }

    private SimpleMatrix normal(int rows, int columns) {
        return Matrices.normal(rows, columns, 1, random);
    }

    private static SimpleMatrix one(double value) {
        return new SimpleMatrix(new double[][] {{value}});
    }
}
