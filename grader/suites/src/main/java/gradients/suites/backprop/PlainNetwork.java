package gradients.suites.backprop;

import gradients.backprop.Activation;
import gradients.backprop.ForwardPass;
import gradients.backprop.Network;
import gradients.kit.Matrices;
import gradients.suites.Draw;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** The suite's own forward pass, by loops over entries, and drawn networks to try it on. */
final class PlainNetwork {

    private PlainNetwork() {}

    /** Returns a network with drawn weights of standard deviation 0.8 and drawn biases; widths start with D. */
    static Network drawn(Draw draw, Activation hidden, Activation output, int... widths) {
        List<SimpleMatrix> weights = new ArrayList<>();
        List<SimpleMatrix> biases = new ArrayList<>();
        for (int layer = 0; layer + 1 < widths.length; layer++) {
            weights.add(draw.normal(widths[layer], widths[layer + 1], 0.8));
            biases.add(draw.normal(1, widths[layer + 1], 0.5));
        }
        return new Network(weights, biases, hidden, output);
    }

    /** Returns the same network with another W in one layer. */
    static Network withWeights(Network network, int layer, SimpleMatrix w) {
        List<SimpleMatrix> weights = new ArrayList<>(network.weights());
        weights.set(layer, w);
        return new Network(weights, network.biases(), network.hidden(), network.output());
    }

    /** Returns the same network with another b in one layer. */
    static Network withBias(Network network, int layer, SimpleMatrix b) {
        List<SimpleMatrix> biases = new ArrayList<>(network.biases());
        biases.set(layer, b);
        return new Network(network.weights(), biases, network.hidden(), network.output());
    }

    /** Returns the whole pass, computed entry by entry; no method of the student's takes part. */
    static ForwardPass pass(Network network, SimpleMatrix x) {
        List<SimpleMatrix> activations = new ArrayList<>(List.of(x.copy()));
        List<SimpleMatrix> preActivations = new ArrayList<>();
        for (int layer = 0; layer < network.depth(); layer++) {
            SimpleMatrix z = dense(
                    activations.get(layer),
                    network.weights().get(layer),
                    network.biases().get(layer));
            preActivations.add(z);
            activations.add(activate(network.activation(layer), z));
        }
        return new ForwardPass(activations, preActivations);
    }

    static SimpleMatrix dense(SimpleMatrix x, SimpleMatrix w, SimpleMatrix b) {
        SimpleMatrix z = new SimpleMatrix(x.getNumRows(), w.getNumCols());
        for (int i = 0; i < z.getNumRows(); i++) {
            for (int j = 0; j < z.getNumCols(); j++) {
                double sum = b.get(0, j);
                for (int k = 0; k < w.getNumRows(); k++) {
                    sum += x.get(i, k) * w.get(k, j);
                }
                z.set(i, j, sum);
            }
        }
        return z;
    }

    static SimpleMatrix activate(Activation activation, SimpleMatrix z) {
        return switch (activation) {
            case SIGMOID -> Matrices.map(z, entry -> (1 + Math.tanh(entry / 2)) / 2);
            case TANH -> Matrices.map(z, Math::tanh);
            case RELU -> Matrices.map(z, entry -> entry > 0 ? entry : 0);
            case LINEAR -> z.copy();
        };
    }
}
