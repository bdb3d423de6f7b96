package gradients.backprop;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The list of activations starts with the first layer's output; the input X is missing.
 *
 * @loses 1.5
 * @hint What does the first layer read? Its dW will need it.
 */
class Backprop {

    public static ForwardPass forward(Network network, SimpleMatrix x) {
        List<SimpleMatrix> activations = new ArrayList<>();
        List<SimpleMatrix> preActivations = new ArrayList<>();
        SimpleMatrix a = x;
        for (int layer = 0; layer < network.depth(); layer++) {
            SimpleMatrix z = Dense.forward(
                    a, network.weights().get(layer), network.biases().get(layer));
            a = network.activation(layer).apply(z);
            preActivations.add(z);
            activations.add(a);
        }
        return new ForwardPass(activations, preActivations);
    }
}
