package gradients.suites.backprop;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.backprop.Activation;
import gradients.backprop.Backprop;
import gradients.backprop.Gradients;
import gradients.backprop.Network;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("1.8")
class StepTest {

    @Test
    void every_weight_moves_against_its_gradient(Draw draw) {
        Network network = network(draw, Activation.TANH, Activation.LINEAR);
        Gradients gradients = gradients(draw, network);
        double rate = draw.between(0.05, 0.8);

        Network after = Backprop.step(network, gradients, rate);

        assertMoved("W", after.weights(), network.weights(), gradients.weights(), rate);
    }

    @Test
    void every_bias_moves_against_its_gradient(Draw draw) {
        Network network = network(draw, Activation.TANH, Activation.LINEAR);
        Gradients gradients = gradients(draw, network);
        double rate = draw.between(0.05, 0.8);

        Network after = Backprop.step(network, gradients, rate);

        assertMoved("b", after.biases(), network.biases(), gradients.biases(), rate);
    }

    @Test
    void the_activations_are_carried_over(Draw draw) {
        Network network = network(draw, Activation.RELU, Activation.TANH);

        Network after = Backprop.step(network, gradients(draw, network), 0.1);

        assertThatHolds(
                after.hidden() == Activation.RELU && after.output() == Activation.TANH,
                "The network was %s inside and %s at the output; after the step it is %s and %s.",
                Activation.RELU,
                Activation.TANH,
                after.hidden(),
                after.output());
    }

    @Test
    void the_network_that_was_given_stays_as_it_is(Draw draw) {
        Network network = network(draw, Activation.TANH, Activation.LINEAR);
        SimpleMatrix w = network.weights().get(0).copy();
        SimpleMatrix b = network.biases().get(0).copy();

        Backprop.step(network, gradients(draw, network), 0.5);

        assertThatMatrix("W of layer 0 after the call", network.weights().get(0))
                .isExactly(w, "W before the call");
        assertThatMatrix("b of layer 0 after the call", network.biases().get(0)).isExactly(b, "b before the call");
    }

    @Test
    void a_step_of_length_0_changes_nothing(Draw draw) {
        Network network = network(draw, Activation.TANH, Activation.LINEAR);

        Network after = Backprop.step(network, gradients(draw, network), 0);

        assertThatMatrix("W of layer 1", after.weights().get(1))
                .isExactly(network.weights().get(1), "η = 0");
        assertThatMatrix("b of layer 1", after.biases().get(1))
                .isExactly(network.biases().get(1), "η = 0");
    }

    @Test
    void a_learning_rate_that_is_negative_infinite_or_NaN_is_refused(Draw draw) {
        Network network = network(draw, Activation.TANH, Activation.LINEAR);
        Gradients gradients = gradients(draw, network);

        for (double rate : new double[] {-0.1, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertRejects(
                    "step with learning rate " + rate, () -> Backprop.step(network, gradients, rate), "learningRate");
        }
    }

    private static Network network(Draw draw, Activation hidden, Activation output) {
        int[] widths = draw.distinctSizes(2, 7, "width0", "width1", "width2", "width3");
        return PlainNetwork.drawn(draw, hidden, output, widths);
    }

    private static Gradients gradients(Draw draw, Network network) {
        List<SimpleMatrix> weights = new ArrayList<>();
        List<SimpleMatrix> biases = new ArrayList<>();
        for (SimpleMatrix w : network.weights()) {
            weights.add(draw.normal(w.getNumRows(), w.getNumCols()));
            biases.add(draw.normal(1, w.getNumCols()));
        }
        return new Gradients(weights, biases, draw.normal(4, weights.get(0).getNumRows()));
    }

    private static void assertMoved(
            String name,
            List<SimpleMatrix> after,
            List<SimpleMatrix> before,
            List<SimpleMatrix> gradient,
            double rate) {
        for (int layer = 0; layer < before.size(); layer++) {
            SimpleMatrix wanted = before.get(layer).copy();
            for (int i = 0; i < wanted.getNumElements(); i++) {
                wanted.set(i, wanted.get(i) - rate * gradient.get(layer).get(i));
            }
            assertThatMatrix(name + " of layer " + layer, after.get(layer))
                    .isCloseTo(wanted, name + " − η·d" + name + ", by loops");
        }
    }
}
