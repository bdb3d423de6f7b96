package gradients.initialization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The parameters of a dense layer, Z = X·W + b.
 *
 * @param w in×out
 * @param b 1×out
 */
public record Layer(SimpleMatrix w, SimpleMatrix b) {

    public Layer {
        if (b.getNumRows() != 1 || b.getNumCols() != w.getNumCols()) {
            throw new IllegalArgumentException("b has shape " + Matrices.shape(b) + " but W is " + Matrices.shape(w)
                    + "; b needs 1×" + w.getNumCols() + ".");
        }
    }
}
