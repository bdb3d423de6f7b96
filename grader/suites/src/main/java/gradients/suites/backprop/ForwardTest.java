package gradients.suites.backprop;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.backprop.Activation;
import gradients.backprop.Backprop;
import gradients.backprop.Dense;
import gradients.backprop.ForwardPass;
import gradients.backprop.Network;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/**
 * The pre-activations are compared with the student's own dense layer, not with the suite's: a mistake in task 1.4 is
 * paid for there.
 */
@HiddenSuite
@Task("1.5")
class ForwardTest {

    @Test
    void the_pass_of_L_layers_keeps_L_pre_activations_and_one_activation_more(Draw draw) {
        int depth = draw.size("L", 3, 6);
        Network network = PlainNetwork.drawn(draw, Activation.TANH, Activation.LINEAR, widths(draw, depth));
        SimpleMatrix x = input(draw, network);

        ForwardPass pass = Backprop.forward(network, x);

        assertThatHolds(
                pass.preActivations().size() == depth,
                "The pass of %d layers keeps %d pre-activations; there is one for each layer.",
                depth,
                pass.preActivations().size());
    }

    @Test
    void the_first_activation_is_the_input(Draw draw) {
        Network network = PlainNetwork.drawn(draw, Activation.TANH, Activation.LINEAR, widths(draw, 3));
        SimpleMatrix x = input(draw, network);

        ForwardPass pass = Backprop.forward(network, x);

        assertThatMatrix("activations[0]", pass.activations().get(0)).isExactly(x, "the input X");
    }

    @Test
    void each_pre_activation_is_the_dense_layer_of_the_activation_before(Draw draw) {
        Network network = PlainNetwork.drawn(draw, Activation.TANH, Activation.LINEAR, widths(draw, 4));
        SimpleMatrix x = input(draw, network);

        ForwardPass pass = Backprop.forward(network, x);

        assertDenseLayers(network, pass);
    }

    @Test
    void hidden_layers_apply_the_hidden_activation_and_the_last_one_its_own(Draw draw) {
        Network network = PlainNetwork.drawn(draw, Activation.TANH, Activation.LINEAR, widths(draw, 4));
        SimpleMatrix x = input(draw, network);

        ForwardPass pass = Backprop.forward(network, x);

        assertActivations(network, pass);
    }

    @Test
    void the_output_may_have_an_activation_while_hidden_layers_are_rectified(Draw draw) {
        Network network = PlainNetwork.drawn(draw, Activation.RELU, Activation.TANH, widths(draw, 3));
        SimpleMatrix x = input(draw, network);

        ForwardPass pass = Backprop.forward(network, x);

        assertDenseLayers(network, pass);
        assertActivations(network, pass);
    }

    @Test
    void a_single_layer_has_the_output_activation_only(Draw draw) {
        Network network = PlainNetwork.drawn(draw, Activation.RELU, Activation.TANH, widths(draw, 1));
        SimpleMatrix x = input(draw, network);

        ForwardPass pass = Backprop.forward(network, x);

        assertDenseLayers(network, pass);
        assertActivations(network, pass);
    }

    @Test
    void one_sample_passes_and_nothing_that_was_given_changes(Draw draw) {
        Network network = PlainNetwork.drawn(draw, Activation.TANH, Activation.LINEAR, widths(draw, 3));
        SimpleMatrix x = draw.normal(1, network.weights().get(0).getNumRows());
        SimpleMatrix xBefore = x.copy();
        SimpleMatrix wBefore = network.weights().get(1).copy();

        ForwardPass pass = Backprop.forward(network, x);

        assertActivations(network, pass);
        assertThatMatrix("X after the call", x).isExactly(xBefore, "X before the call");
        assertThatMatrix("W of layer 1 after the call", network.weights().get(1))
                .isExactly(wBefore, "W before the call");
    }

    private static void assertDenseLayers(Network network, ForwardPass pass) {
        for (int layer = 0; layer < network.depth(); layer++) {
            SimpleMatrix wanted = Dense.forward(
                    pass.activations().get(layer),
                    network.weights().get(layer),
                    network.biases().get(layer));
            assertThatMatrix(
                            "preActivations[" + layer + "]",
                            pass.preActivations().get(layer))
                    .isCloseTo(wanted, "Dense.forward of activations[" + layer + "]");
        }
    }

    private static void assertActivations(Network network, ForwardPass pass) {
        for (int layer = 0; layer < network.depth(); layer++) {
            Activation activation = network.activation(layer);
            SimpleMatrix wanted =
                    PlainNetwork.activate(activation, pass.preActivations().get(layer));
            assertThatMatrix(
                            "activations[" + (layer + 1) + "]",
                            pass.activations().get(layer + 1))
                    .isCloseTo(wanted, activation + " of preActivations[" + layer + "]");
        }
    }

    private static int[] widths(Draw draw, int depth) {
        String[] names = new String[depth + 1];
        for (int i = 0; i <= depth; i++) {
            names[i] = "width" + i;
        }
        return draw.distinctSizes(2, 9, names);
    }

    private static SimpleMatrix input(Draw draw, Network network) {
        return draw.normal(draw.size("N", 2, 6), network.weights().get(0).getNumRows());
    }
}
