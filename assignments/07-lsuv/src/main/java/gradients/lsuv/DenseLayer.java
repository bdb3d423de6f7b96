package gradients.lsuv;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * A dense layer before its activation: Z = X·W + b.
 *
 * @param w weights, in×out
 * @param b biases, 1×out
 */
public record DenseLayer(SimpleMatrix w, SimpleMatrix b) {

    /**
     * @throws IllegalArgumentException if b is not one row with as many columns as W
     */
    public DenseLayer {
        if (b.getNumRows() != 1 || b.getNumCols() != w.getNumCols()) {
            throw new IllegalArgumentException("b has shape " + Matrices.shape(b) + " but W is " + Matrices.shape(w)
                    + "; b needs 1×" + w.getNumCols() + ".");
        }
    }

    /**
     * Returns the pre-activation Z = X·W + b, N×out.
     *
     * @param x inputs, N×in
     * @throws IllegalArgumentException if x does not have as many columns as W has rows
     */
    public SimpleMatrix preActivation(SimpleMatrix x) {
        if (x.getNumCols() != w.getNumRows()) {
            throw new IllegalArgumentException("x has shape " + Matrices.shape(x) + " but W is " + Matrices.shape(w)
                    + "; x needs " + w.getNumRows() + " columns.");
        }
        return Matrices.plusRow(x.mult(w), b);
    }
}
