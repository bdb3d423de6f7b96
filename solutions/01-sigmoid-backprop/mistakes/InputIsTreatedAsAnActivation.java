package gradients.backprop;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The input gradient is multiplied by an activation's derivative at X, as if a layer had activated the input.
 *
 * @loses 1.6
 * @hint No activation was applied to X. What is U when the loop is over, before anything else happens to it?
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
            dW[layer] = pass.activations().get(layer).transpose().mult(delta);
            db[layer] = Matrices.columnSums(delta);
            upstream = delta.mult(network.weights().get(layer).transpose());
        }
        return new Gradients(
                List.of(dW),
                List.of(db),
                upstream.elementMult(
                        network.hidden().derivative(pass.activations().get(0))));
    }
}
