package gradients.suites.backprop;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.backprop.Activation;
import gradients.backprop.Backprop;
import gradients.backprop.ForwardPass;
import gradients.backprop.Gradients;
import gradients.backprop.Network;
import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/**
 * Every pass that goes into the student's backward pass comes from the suite, and so do the central differences: a
 * mistake in the forward pass is paid for in its own task.
 */
@HiddenSuite
@Task("1.6")
class BackwardTest {

    private static final String DIFFERENCES = "central differences";

    @Test
    void weight_gradients_of_three_layers_match_central_differences(Draw draw) {
        Case c = Case.drawn(draw, Activation.TANH, Activation.LINEAR, 3);

        Gradients gradients = c.backward();

        c.assertWeights(gradients);
    }

    @Test
    void bias_gradients_of_three_layers_match_central_differences(Draw draw) {
        Case c = Case.drawn(draw, Activation.TANH, Activation.LINEAR, 3);

        Gradients gradients = c.backward();

        c.assertBiases(gradients);
    }

    @Test
    void the_input_gradient_of_three_layers_matches_central_differences(Draw draw) {
        Case c = Case.drawn(draw, Activation.TANH, Activation.LINEAR, 3);

        Gradients gradients = c.backward();

        c.assertInput(gradients);
    }

    @Test
    void an_activation_at_the_output_takes_part(Draw draw) {
        Case c = Case.drawn(draw, Activation.TANH, Activation.TANH, 2);

        Gradients gradients = c.backward();

        c.assertWeights(gradients);
        c.assertBiases(gradients);
        c.assertInput(gradients);
    }

    @Test
    void hidden_and_output_activation_are_not_confused(Draw draw) {
        Case c = Case.drawn(draw, Activation.LINEAR, Activation.TANH, 3);

        Gradients gradients = c.backward();

        c.assertWeights(gradients);
        c.assertBiases(gradients);
    }

    @Test
    void a_single_layer_works(Draw draw) {
        Case c = Case.drawn(draw, Activation.RELU, Activation.TANH, 1);

        Gradients gradients = c.backward();

        c.assertWeights(gradients);
        c.assertBiases(gradients);
        c.assertInput(gradients);
    }

    @Test
    void six_layers_work(Draw draw) {
        Case c = Case.drawn(draw, Activation.TANH, Activation.LINEAR, 6);

        Gradients gradients = c.backward();

        c.assertInput(gradients);
        c.assertBiases(gradients);
    }

    @Test
    void layers_of_one_width_keep_the_transposes_apart(Draw draw) {
        int width = draw.size("width = N", 3, 4);
        Network network = PlainNetwork.drawn(draw, Activation.TANH, Activation.LINEAR, width, width, width);
        Case c = Case.of(draw, network, width);

        Gradients gradients = c.backward();

        c.assertWeights(gradients);
        c.assertInput(gradients);
    }

    @Test
    void four_layers_of_PyTorch_come_out_the_same() {
        Fixture fixture = Fixture.of(getClass(), "pytorch.json");
        Network network = new Network(read(fixture, "W", 4), read(fixture, "b", 4), Activation.TANH, Activation.RELU);
        ForwardPass pass = new ForwardPass(read(fixture, "A", 5), read(fixture, "Z", 4));

        Gradients gradients = Backprop.backward(network, pass, fixture.matrix("network.upstream"));

        assertThatMatrix("dX", gradients.input()).isCloseTo(fixture.matrix("network.dX"), "PyTorch autograd");
        for (int layer = 0; layer < 4; layer++) {
            assertThatMatrix("dW of layer " + layer, gradients.weights().get(layer))
                    .isCloseTo(fixture.matrix("network.dW" + layer), "PyTorch autograd");
            assertThatMatrix("db of layer " + layer, gradients.biases().get(layer))
                    .isCloseTo(fixture.matrix("network.db" + layer), "PyTorch autograd");
        }
    }

    @Test
    void every_gradient_has_the_shape_of_its_parameter(Draw draw) {
        Case c = Case.drawn(draw, Activation.TANH, Activation.LINEAR, 4);

        Gradients gradients = c.backward();

        assertThatHolds(
                gradients.weights().size() == 4 && gradients.biases().size() == 4,
                "There are %d weight and %d bias gradients for 4 layers.",
                gradients.weights().size(),
                gradients.biases().size());
        for (int layer = 0; layer < 4; layer++) {
            SimpleMatrix w = c.network().weights().get(layer);
            assertThatMatrix("dW of layer " + layer, gradients.weights().get(layer))
                    .hasShape(w.getNumRows(), w.getNumCols());
            assertThatMatrix("db of layer " + layer, gradients.biases().get(layer))
                    .hasShape(1, w.getNumCols());
        }
        assertThatMatrix("dX", gradients.input()).hasShape(c.x().getNumRows(), c.x().getNumCols());
    }

    @Test
    void no_upstream_gradient_means_no_gradient(Draw draw) {
        Case c = Case.drawn(draw, Activation.TANH, Activation.LINEAR, 3);
        SimpleMatrix nothing = c.dY().scale(0);

        Gradients gradients = Backprop.backward(c.network(), PlainNetwork.pass(c.network(), c.x()), nothing);

        assertThatMatrix("dX", gradients.input()).isExactly(c.x().scale(0), "dY is zero");
        assertThatMatrix("dW of layer 0", gradients.weights().get(0))
                .isExactly(c.network().weights().get(0).scale(0), "dY is zero");
    }

    @Test
    void an_upstream_gradient_of_the_wrong_shape_is_refused_by_name(Draw draw) {
        Case c = Case.drawn(draw, Activation.TANH, Activation.LINEAR, 2);
        ForwardPass pass = PlainNetwork.pass(c.network(), c.x());
        int n = c.dY().getNumRows();
        int k = c.dY().getNumCols();
        SimpleMatrix wide = draw.normal(n, k + 1);
        SimpleMatrix flat = draw.normal(1, k);

        assertRejects(
                "backward with a column too many in dY",
                () -> Backprop.backward(c.network(), pass, wide),
                "dY",
                n + "×" + (k + 1),
                n + "×" + k);
        assertRejects(
                "backward with one row of dY for the whole batch",
                () -> Backprop.backward(c.network(), pass, flat),
                "dY",
                "1×" + k,
                n + "×" + k);
    }

    @Test
    void the_pass_and_the_upstream_gradient_are_left_alone(Draw draw) {
        Case c = Case.drawn(draw, Activation.TANH, Activation.LINEAR, 3);
        ForwardPass pass = PlainNetwork.pass(c.network(), c.x());
        ForwardPass again = PlainNetwork.pass(c.network(), c.x());
        SimpleMatrix before = c.dY().copy();

        Backprop.backward(c.network(), pass, c.dY());

        assertThatMatrix("dY after the call", c.dY()).isExactly(before, "dY before the call");
        for (int layer = 0; layer < 3; layer++) {
            assertThatMatrix(
                            "preActivations[" + layer + "] after the call",
                            pass.preActivations().get(layer))
                    .isExactly(again.preActivations().get(layer), "the same before the call");
            assertThatMatrix(
                            "activations[" + layer + "] after the call",
                            pass.activations().get(layer))
                    .isExactly(again.activations().get(layer), "the same before the call");
        }
    }

    private static List<SimpleMatrix> read(Fixture fixture, String name, int count) {
        List<SimpleMatrix> matrices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            matrices.add(fixture.matrix("network." + name + i));
        }
        return matrices;
    }

    /** A network, an input and a random upstream gradient. */
    private record Case(Network network, SimpleMatrix x, SimpleMatrix dY) {

        static Case drawn(Draw draw, Activation hidden, Activation output, int depth) {
            String[] names = new String[depth + 2];
            for (int i = 0; i <= depth; i++) {
                names[i] = "width" + i;
            }
            names[depth + 1] = "N";
            int[] sizes = draw.distinctSizes(2, 9, names);
            int[] widths = new int[depth + 1];
            System.arraycopy(sizes, 0, widths, 0, depth + 1);
            return of(draw, PlainNetwork.drawn(draw, hidden, output, widths), sizes[depth + 1]);
        }

        static Case of(Draw draw, Network network, int n) {
            int outputs = network.biases().get(network.depth() - 1).getNumCols();
            return new Case(network, draw.normal(n, network.weights().get(0).getNumRows()), draw.normal(n, outputs));
        }

        Gradients backward() {
            return Backprop.backward(network, PlainNetwork.pass(network, x), dY);
        }

        void assertWeights(Gradients gradients) {
            for (int l = 0; l < network.depth(); l++) {
                int layer = l;
                SimpleMatrix wanted = FiniteDifferences.pullback(
                        w -> PlainNetwork.pass(PlainNetwork.withWeights(network, layer, w), x)
                                .output(),
                        network.weights().get(layer),
                        dY);
                assertThatMatrix("dW of layer " + layer, gradients.weights().get(layer))
                        .isCloseTo(wanted, Tolerance.DIFFERENCES, DIFFERENCES);
            }
        }

        void assertBiases(Gradients gradients) {
            for (int l = 0; l < network.depth(); l++) {
                int layer = l;
                SimpleMatrix wanted = FiniteDifferences.pullback(
                        b -> PlainNetwork.pass(PlainNetwork.withBias(network, layer, b), x)
                                .output(),
                        network.biases().get(layer),
                        dY);
                assertThatMatrix("db of layer " + layer, gradients.biases().get(layer))
                        .isCloseTo(wanted, Tolerance.DIFFERENCES, DIFFERENCES);
            }
        }

        void assertInput(Gradients gradients) {
            SimpleMatrix wanted = FiniteDifferences.pullback(
                    moved -> PlainNetwork.pass(network, moved).output(), x, dY);
            assertThatMatrix("dX", gradients.input()).isCloseTo(wanted, Tolerance.DIFFERENCES, DIFFERENCES);
        }
    }
}
