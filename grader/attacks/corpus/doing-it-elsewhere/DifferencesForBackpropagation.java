package gradients.backprop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;

/**
 * Computes the gradients of all weights and biases by central differences of the forward pass.
 *
 * @levels process namespaces
 * @partly 1.6 FAILED
 * @control ComputesForAWhile
 */
class Backprop {

    public static Gradients backward(Network network, ForwardPass pass, SimpleMatrix dY) {
        SimpleMatrix x = pass.activations().get(0);
        List<SimpleMatrix> dW = new ArrayList<>();
        List<SimpleMatrix> dB = new ArrayList<>();
        for (int layer = 0; layer < network.depth(); layer++) {
            int at = layer;
            dW.add(slopes(network.weights().get(at), w -> loss(network, at, w, network.biases().get(at), x, dY)));
            dB.add(slopes(network.biases().get(at), b -> loss(network, at, network.weights().get(at), b, x, dY)));
        }
        SimpleMatrix dX = slopes(
                x, changed -> loss(network, 0, network.weights().get(0), network.biases().get(0), changed, dY));
        return new Gradients(dW, dB, dX);
    }

    private static double loss(
            Network network, int layer, SimpleMatrix w, SimpleMatrix b, SimpleMatrix x, SimpleMatrix dY) {
        List<SimpleMatrix> weights = new ArrayList<>(network.weights());
        List<SimpleMatrix> biases = new ArrayList<>(network.biases());
        weights.set(layer, w);
        biases.set(layer, b);
        Network changed = new Network(weights, biases, network.hidden(), network.output());
        return forward(changed, x).output().elementMult(dY).elementSum();
    }

    private static SimpleMatrix slopes(SimpleMatrix at, Function<SimpleMatrix, Double> loss) {
        double h = 1e-5;
        SimpleMatrix slopes = new SimpleMatrix(at.getNumRows(), at.getNumCols());
        for (int i = 0; i < at.getNumElements(); i++) {
            SimpleMatrix up = at.copy();
            SimpleMatrix down = at.copy();
            up.set(i, at.get(i) + h);
            down.set(i, at.get(i) - h);
            slopes.set(i, (loss.apply(up) - loss.apply(down)) / (2 * h));
        }
        return slopes;
    }
}
