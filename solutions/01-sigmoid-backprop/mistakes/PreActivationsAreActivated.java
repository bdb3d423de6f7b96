package gradients.backprop;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The list of pre-activations holds the activations: Z is remembered after its activation.
 *
 * @loses 1.5
 * @hint f′ will be asked for at Z. Remember Z before you apply the activation.
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
            SimpleMatrix a = network.activation(layer).apply(z);
            preActivations.add(a);
            activations.add(a);
        }
        return new ForwardPass(activations, preActivations);
    }
}
