package gradients.backprop;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Each layer reads the Z of the layer before instead of its activation, so the network is linear.
 *
 * @loses 1.5
 * @hint Without activations in between, any number of dense layers is one dense layer. What does layer l read?
 */
class Backprop {

    public static ForwardPass forward(Network network, SimpleMatrix x) {
        List<SimpleMatrix> activations = new ArrayList<>(List.of(x));
        List<SimpleMatrix> preActivations = new ArrayList<>();
        SimpleMatrix current = x;
        for (int layer = 0; layer < network.depth(); layer++) {
            current = Dense.forward(
                    current, network.weights().get(layer), network.biases().get(layer));
            preActivations.add(current);
            activations.add(network.activation(layer).apply(current));
        }
        return new ForwardPass(activations, preActivations);
    }
}
