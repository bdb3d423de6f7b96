package gradients.backprop;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * dW is built from the Z of the layer before instead of its activation.
 *
 * @loses 1.6
 * @hint Z = A·W + b: the factor beside W is the derivative by W. What did this layer read?
 */
class Backprop {

    public static Gradients backward(Network network, ForwardPass pass, SimpleMatrix dY) {
        String needed = Matrices.shape(pass.output());
        if (!Matrices.shape(dY).equals(needed)) {
            throw new IllegalArgumentException("dY has shape " + Matrices.shape(dY) + " but the output is " + needed
                    + "; dY needs " + needed + ".");
        }
        SimpleMatrix[] dW = new SimpleMatrix[network.depth()];
        SimpleMatrix[] db = new SimpleMatrix[network.depth()];
        SimpleMatrix upstream = dY;
        for (int layer = network.depth() - 1; layer >= 0; layer--) {
            SimpleMatrix z = pass.preActivations().get(layer);
            SimpleMatrix delta = upstream.elementMult(network.activation(layer).derivative(z));
            dW[layer] = (layer == 0
                            ? pass.activations().get(0)
                            : pass.preActivations().get(layer - 1))
                    .transpose()
                    .mult(delta);
            db[layer] = Matrices.columnSums(delta);
            upstream = delta.mult(network.weights().get(layer).transpose());
        }
        return new Gradients(List.of(dW), List.of(db), upstream);
    }
}
