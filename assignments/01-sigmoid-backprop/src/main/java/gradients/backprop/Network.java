package gradients.backprop;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A stack of L dense layers. Layer l computes Z = A·W + b and then its activation; what it returns is the A of layer
 * l + 1. In code, l runs from 0 to L − 1.
 *
 * @param weights W of each layer, in×out; the out of one layer is the in of the next
 * @param biases b of each layer, 1×out
 * @param hidden the activation of every layer but the last
 * @param output the activation of the last layer
 */
public record Network(List<SimpleMatrix> weights, List<SimpleMatrix> biases, Activation hidden, Activation output) {

    public Network {
        weights = List.copyOf(weights);
        biases = List.copyOf(biases);
        if (weights.isEmpty() || weights.size() != biases.size()) {
            throw new IllegalArgumentException("A network needs one bias for each of its weights and at least one"
                    + " layer; it has " + weights.size() + " weights and " + biases.size() + " biases.");
        }
        for (int layer = 0; layer < weights.size(); layer++) {
            SimpleMatrix w = weights.get(layer);
            check("biases", layer, biases.get(layer), 1, w.getNumCols());
            if (layer > 0) {
                check("weights", layer, w, weights.get(layer - 1).getNumCols(), w.getNumCols());
            }
        }
    }

    /** Returns L, the number of layers. */
    public int depth() {
        return weights.size();
    }

    /** Returns the activation of this layer, counted from 0: the output's for the last one, else the hidden one. */
    public Activation activation(int layer) {
        return layer == depth() - 1 ? output : hidden;
    }

    private static void check(String list, int layer, SimpleMatrix matrix, int rows, int columns) {
        if (matrix.getNumRows() != rows || matrix.getNumCols() != columns) {
            throw new IllegalArgumentException(list + " of layer " + layer + " has shape " + Matrices.shape(matrix)
                    + "; it needs " + rows + "×" + columns + ".");
        }
    }
}
