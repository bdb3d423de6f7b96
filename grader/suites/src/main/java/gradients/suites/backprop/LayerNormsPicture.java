package gradients.suites.backprop;

import gradients.backprop.Activation;
import gradients.backprop.Backprop;
import gradients.backprop.ForwardPass;
import gradients.backprop.Gradients;
import gradients.backprop.Network;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** How the gradient fades on its way back through six sigmoid layers: the student's network and ours. */
@HiddenSuite
@Task("1.6")
class LayerNormsPicture {

    private static final int[] WIDTHS = {10, 24, 24, 24, 24, 24, 24, 1};

    @Test
    void picture(Sketch sketch) {
        Random random = new Random(1);
        SimpleMatrix x = Matrices.normal(40, WIDTHS[0], 1, random);
        SimpleMatrix dY = Matrices.normal(40, 1, 1.0 / 40, random);
        Network network = network(random);
        ForwardPass pass = PlainNetwork.pass(network, x);

        Gradients yours = Backprop.backward(network, pass, dY);

        double[] layers =
                IntStream.rangeClosed(1, network.depth()).asDoubleStream().toArray();
        sketch.lines("Gradient of each layer, six sigmoid layers", "layer", "‖dW‖")
                .logarithmic()
                .curve("yours", layers, norms(yours.weights()))
                .curve("reference", layers, norms(weightGradients(network, pass, dY)))
                .saying("The norm of each layer's weight gradient, yours and the reference's. In the reference it falls"
                        + " by a factor of about four from each layer to the one before.");
    }

    private static double[] norms(List<SimpleMatrix> gradients) {
        return gradients.stream().mapToDouble(SimpleMatrix::normF).toArray();
    }

    private static Network network(Random random) {
        List<SimpleMatrix> weights = new ArrayList<>();
        List<SimpleMatrix> biases = new ArrayList<>();
        for (int i = 1; i < WIDTHS.length; i++) {
            double glorot = Math.sqrt(2.0 / (WIDTHS[i - 1] + WIDTHS[i]));
            weights.add(Matrices.normal(WIDTHS[i - 1], WIDTHS[i], glorot, random));
            biases.add(new SimpleMatrix(1, WIDTHS[i]));
        }
        return new Network(weights, biases, Activation.SIGMOID, Activation.LINEAR);
    }

    private static List<SimpleMatrix> weightGradients(Network network, ForwardPass pass, SimpleMatrix dY) {
        List<SimpleMatrix> gradients = new ArrayList<>();
        SimpleMatrix upstream = dY;
        for (int layer = network.depth() - 1; layer >= 0; layer--) {
            SimpleMatrix a = pass.activations().get(layer + 1);
            boolean sigmoid = network.activation(layer) == Activation.SIGMOID;
            SimpleMatrix dZ = sigmoid ? upstream.elementMult(Matrices.map(a, s -> s * (1 - s))) : upstream;
            gradients.add(0, pass.activations().get(layer).transpose().mult(dZ));
            upstream = dZ.mult(network.weights().get(layer).transpose());
        }
        return gradients;
    }
}
