package gradients.backprop;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The last layer's pre-activation is returned as the output; its activation is left out.
 *
 * @loses 1.5
 * @hint LINEAR is an activation, too: you need no special case for the last layer.
 */
class Backprop {

    public static ForwardPass forward(Network network, SimpleMatrix x) {
        List<SimpleMatrix> activations = new ArrayList<>(List.of(x));
        List<SimpleMatrix> preActivations = new ArrayList<>();
        for (int layer = 0; layer < network.depth(); layer++) {
            SimpleMatrix z = Dense.forward(
                    activations.get(layer),
                    network.weights().get(layer),
                    network.biases().get(layer));
            preActivations.add(z);
            boolean last = layer == network.depth() - 1;
            activations.add(last ? z : network.activation(layer).apply(z));
        }
        return new ForwardPass(activations, preActivations);
    }
}
