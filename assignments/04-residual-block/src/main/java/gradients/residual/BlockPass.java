package gradients.residual;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * What the forward pass of one block leaves behind for its backward pass.
 *
 * @param x what the block read, N×D
 * @param branch the steps of F
 * @param sum F(x) + S(x), N×K
 * @param y ReLU(sum), N×K: what the block returns
 */
public record BlockPass(SimpleMatrix x, Branch branch, SimpleMatrix sum, SimpleMatrix y) {

    /**
     * Refuses an upstream gradient that has not the shape of y.
     *
     * @throws IllegalArgumentException «dY has shape 4×3 but y is 4×5; dY needs 4×5.»
     */
    public void requireUpstream(SimpleMatrix dY) {
        String needed = Matrices.shape(y);
        if (!Matrices.shape(dY).equals(needed)) {
            throw new IllegalArgumentException(
                    "dY has shape " + Matrices.shape(dY) + " but y is " + needed + "; dY needs " + needed + ".");
        }
    }
}
