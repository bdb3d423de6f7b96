package gradients.backprop;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The backward pass goes through one sample after the other and adds up their outer products.
 */
class Backprop {

    public static Gradients backward(Network network, ForwardPass pass, SimpleMatrix dY) {
        if (dY.getNumRows() != pass.output().getNumRows()
                || dY.getNumCols() != pass.output().getNumCols()) {
            throw new IllegalArgumentException(
                    "dY has shape " + Matrices.shape(dY) + " but the output is " + Matrices.shape(pass.output()) + ".");
        }
        List<SimpleMatrix> dW = new ArrayList<>();
        List<SimpleMatrix> db = new ArrayList<>();
        for (int layer = 0; layer < network.depth(); layer++) {
            dW.add(network.weights().get(layer).scale(0));
            db.add(network.biases().get(layer).scale(0));
        }
        SimpleMatrix dX = pass.activations().get(0).scale(0);
        for (int sample = 0; sample < dY.getNumRows(); sample++) {
            dX.insertIntoThis(sample, 0, oneSample(network, pass, dY.getRow(sample), sample, dW, db));
        }
        return new Gradients(dW, db, dX);
    }

    private static SimpleMatrix oneSample(
            Network network,
            ForwardPass pass,
            SimpleMatrix upstream,
            int sample,
            List<SimpleMatrix> dW,
            List<SimpleMatrix> db) {
        for (int layer = network.depth() - 1; layer >= 0; layer--) {
            SimpleMatrix z = pass.preActivations().get(layer).getRow(sample);
            SimpleMatrix a = pass.activations().get(layer).getRow(sample);
            SimpleMatrix delta = upstream.elementMult(network.activation(layer).derivative(z));
            dW.set(layer, dW.get(layer).plus(a.transpose().mult(delta)));
            db.set(layer, db.get(layer).plus(delta));
            upstream = network.weights().get(layer).mult(delta.transpose()).transpose();
        }
        return upstream;
    }
}
