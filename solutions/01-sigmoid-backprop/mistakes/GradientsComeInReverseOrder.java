package gradients.backprop;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradients are listed in the order in which they are found: the last layer's first.
 *
 * @loses 1.6
 * @hint You walk from the last layer to the first, but the lists start with the first layer.
 */
class Backprop {

    public static Gradients backward(Network network, ForwardPass pass, SimpleMatrix dY) {
        String needed = Matrices.shape(pass.output());
        if (!Matrices.shape(dY).equals(needed)) {
            throw new IllegalArgumentException("dY has shape " + Matrices.shape(dY) + " but the output is " + needed
                    + "; dY needs " + needed + ".");
        }
        List<SimpleMatrix> dW = new ArrayList<>();
        List<SimpleMatrix> db = new ArrayList<>();
        SimpleMatrix upstream = dY;
        for (int layer = network.depth() - 1; layer >= 0; layer--) {
            SimpleMatrix z = pass.preActivations().get(layer);
            SimpleMatrix delta = upstream.elementMult(network.activation(layer).derivative(z));
            dW.add(pass.activations().get(layer).transpose().mult(delta));
            db.add(Matrices.columnSums(delta));
            upstream = delta.mult(network.weights().get(layer).transpose());
        }
        return new Gradients(dW, db, upstream);
    }
}
