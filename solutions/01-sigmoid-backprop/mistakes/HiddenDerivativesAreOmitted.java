package gradients.backprop;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Only the last layer multiplies by the derivative of its activation; the hidden layers pass the gradient on as it
 * is.
 *
 * @loses 1.6
 * @hint Every layer that applied its activation on the way forward multiplies by f′ on the way back.
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
            SimpleMatrix delta = layer < network.depth() - 1
                    ? upstream
                    : upstream.elementMult(network.activation(layer).derivative(z));
            dW[layer] = pass.activations().get(layer).transpose().mult(delta);
            db[layer] = Matrices.columnSums(delta);
            upstream = delta.mult(network.weights().get(layer).transpose());
        }
        return new Gradients(List.of(dW), List.of(db), upstream);
    }
}
