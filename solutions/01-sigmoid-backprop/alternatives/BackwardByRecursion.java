package gradients.backprop;

import gradients.kit.Matrices;
import java.util.LinkedList;
import org.ejml.simple.SimpleMatrix;

/**
 * The backward pass calls itself for the layer before and fills two linked lists from the front.
 */
class Backprop {

    public static Gradients backward(Network network, ForwardPass pass, SimpleMatrix dY) {
        if (!Matrices.shape(dY).equals(Matrices.shape(pass.output()))) {
            throw new IllegalArgumentException(
                    "dY is " + Matrices.shape(dY) + " but should be " + Matrices.shape(pass.output()));
        }
        LinkedList<SimpleMatrix> dW = new LinkedList<>();
        LinkedList<SimpleMatrix> db = new LinkedList<>();
        SimpleMatrix dX = descend(network, pass, network.depth() - 1, dY, dW, db);
        return new Gradients(dW, db, dX);
    }

    private static SimpleMatrix descend(
            Network network,
            ForwardPass pass,
            int layer,
            SimpleMatrix upstream,
            LinkedList<SimpleMatrix> dW,
            LinkedList<SimpleMatrix> db) {
        if (layer < 0) {
            return upstream;
        }
        SimpleMatrix slope =
                network.activation(layer).derivative(pass.preActivations().get(layer));
        SimpleMatrix delta = slope.elementMult(upstream);
        SimpleMatrix ones = new SimpleMatrix(1, delta.getNumRows());
        ones.fill(1);
        dW.addFirst(delta.transpose().mult(pass.activations().get(layer)).transpose());
        db.addFirst(ones.mult(delta));
        SimpleMatrix before =
                network.weights().get(layer).mult(delta.transpose()).transpose();
        return descend(network, pass, layer - 1, before, dW, db);
    }
}
