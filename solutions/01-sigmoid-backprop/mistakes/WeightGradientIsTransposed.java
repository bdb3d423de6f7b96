package gradients.backprop;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * dW is Δᵀ·A, which has the shape out×in: it stands on its side.
 *
 * @loses 1.6
 * @hint A gradient has the shape of what it is the gradient of. W is in×out here; books that write W·x have it the
 *     other way round.
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
            dW[layer] = delta.transpose().mult(pass.activations().get(layer));
            db[layer] = Matrices.columnSums(delta);
            upstream = delta.mult(network.weights().get(layer).transpose());
        }
        return new Gradients(List.of(dW), List.of(db), upstream);
    }
}
