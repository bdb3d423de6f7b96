package gradients.backprop;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Every layer uses the derivative of the hidden activation, the last one, too.
 *
 * @loses 1.6
 * @hint The last layer may have another activation than the others, and then it has another derivative.
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
            SimpleMatrix delta = upstream.elementMult(network.hidden().derivative(z));
            dW[layer] = pass.activations().get(layer).transpose().mult(delta);
            db[layer] = Matrices.columnSums(delta);
            upstream = delta.mult(network.weights().get(layer).transpose());
        }
        return new Gradients(List.of(dW), List.of(db), upstream);
    }
}
