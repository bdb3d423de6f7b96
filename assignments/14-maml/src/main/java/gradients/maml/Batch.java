package gradients.maml;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Some samples of one task, with what a model should answer.
 *
 * @param x inputs, N×D, one row a sample
 * @param t targets, N×K
 */
public record Batch(SimpleMatrix x, SimpleMatrix t) {

    /**
     * @throws IllegalArgumentException if there are no samples, or not one target for each
     */
    public Batch {
        if (x.getNumRows() == 0 || x.getNumRows() != t.getNumRows()) {
            throw new IllegalArgumentException("t has shape " + Matrices.shape(t) + " but x is " + Matrices.shape(x)
                    + "; both need the same number of rows, at least one.");
        }
    }
}
