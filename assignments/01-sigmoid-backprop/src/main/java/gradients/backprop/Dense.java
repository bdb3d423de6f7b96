package gradients.backprop;

import gradients.kit.Matrices;
import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** A dense layer before its activation: Z = X·W + b. */
public final class Dense {

    private Dense() {}

    /**
     * Returns the pre-activations Z = X·W + b, where the row b is added to every row of X·W.
     *
     * @param x X, N×in: one row is one sample
     * @param w W, in×out
     * @param b 1×out
     * @return N×out
     * @throws IllegalArgumentException naming the argument, the shape it has and the shape it needs: «X has shape 7×3
     *     but W is 4×5; X needs 7×4.» or «b has shape 1×3 but W is 4×5; b needs 1×5.»
     */
    @Task("1.4")
    public static SimpleMatrix forward(SimpleMatrix x, SimpleMatrix w, SimpleMatrix b) {
        // TODO 1.4: Dense layer, forward
        // Check X against W, then b against W; Matrices.shape(m) writes a shape as the messages need it.
        // EJML does not broadcast: look into gradients.kit.Matrices for the row that is added to every row.
        throw new NotImplementedError("1.4 Dense layer, forward");
    }
}
