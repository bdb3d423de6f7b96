package gradients.backprop;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The bias gradient is the mean over the batch instead of the sum.
 *
 * @loses 1.6
 * @hint The same b is added to every row, so its gradient is the sum over the rows. The 1/N of a mean is in dY
 *     already, if the loss has one.
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
            db[layer] = Matrices.columnMeans(delta);
            upstream = delta.mult(network.weights().get(layer).transpose());
        }
        return new Gradients(List.of(dW), List.of(db), upstream);
    }
}
