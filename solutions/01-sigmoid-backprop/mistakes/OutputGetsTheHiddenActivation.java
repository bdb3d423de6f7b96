package gradients.backprop;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Every layer applies the hidden activation, the last one, too.
 *
 * @loses 1.5
 * @hint The last layer has an activation of its own. Which method of Network knows that?
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
            activations.add(network.hidden().apply(z));
        }
        return new ForwardPass(activations, preActivations);
    }
}
