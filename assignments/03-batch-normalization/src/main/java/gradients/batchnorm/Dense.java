package gradients.batchnorm;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * A dense layer, Z = X·W + b.
 *
 * @param w in×out
 * @param b 1×out
 */
public record Dense(SimpleMatrix w, SimpleMatrix b) {

    public Dense {
        if (b.getNumRows() != 1 || b.getNumCols() != w.getNumCols()) {
            throw new IllegalArgumentException("b has shape " + Matrices.shape(b) + " but W is " + Matrices.shape(w)
                    + "; b needs 1×" + w.getNumCols() + ".");
        }
    }

    /** Returns X·W + b, N×out. */
    public SimpleMatrix forward(SimpleMatrix x) {
        return Matrices.plusRow(x.mult(w), b);
    }
}
