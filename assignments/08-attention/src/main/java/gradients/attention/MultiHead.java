package gradients.attention;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Multi-head self-attention: every position of a sequence asks all positions, in several ways at once.
 *
 * <p>Source: Vaswani et al., "Attention is all you need", NeurIPS 2017, section 3.2.2, without biases.
 */
public final class MultiHead {

    private MultiHead() {}

    /**
     * Returns the pass Y = [Y₁ … Yₕ]·W_O. With Q = X·W_Q, K = X·W_K and V = X·W_V, all T×E, head h attends with its own
     * block of E/heads neighbouring columns of Q, K and V, and scales by the root of <em>its</em> width.
     *
     * @param x inputs, T×D
     * @param weights number of heads and projections
     * @param mask T×T, 1 = may look, 0 = hidden; the same for all heads
     * @throws IllegalArgumentException if X does not have D columns or the mask is not T×T
     */
    @Task("8.6")
    public static MultiHeadPass forward(SimpleMatrix x, MultiHeadWeights weights, SimpleMatrix mask) {
        // TODO 8.6: Multi-head attention, forward
        // 1. Shapes.require("x", …): D columns, as wQ has rows.
        // 2. Three projections. Then for each head: cut its block of columns (block, given below) out of Q, K, V and
        //    call ScaledDotProduct.forward with the mask.
        // 3. Put the heads' outputs side by side (sideBySide, given below), then mix them with W_O.
        throw new NotImplementedError("8.6 Multi-head attention, forward");
    }

    /**
     * Returns the gradients of L with respect to X and the four projections.
     *
     * @param dY ∂L/∂Y, T×F
     * @param pass what forward returned
     * @param weights the same as in forward
     * @throws IllegalArgumentException if dY does not have the shape of the output
     */
    @Task("8.7")
    public static MultiHeadGradients backward(SimpleMatrix dY, MultiHeadPass pass, MultiHeadWeights weights) {
        // TODO 8.7: Multi-head attention, backward
        // Walk the forward pass backwards:
        // 1. Shapes.require("dY", …). Y = joined·W_O gives dW_O and the gradient of joined.
        // 2. Each head gets its block of it, and ScaledDotProduct.backward returns its dQ, dK, dV. Side by side they
        //    are dQ, dK, dV of all heads, T×E.
        // 3. Q = X·W_Q gives dW_Q and one part of dX. X was used three times: how do its three gradients combine?
        throw new NotImplementedError("8.7 Multi-head attention, backward");
    }

    /** Returns a copy of the columns that belong to head h, when each head owns {@code width} neighbouring columns. */
    private static SimpleMatrix block(SimpleMatrix x, int h, int width) {
        return x.cols(h * width, (h + 1) * width);
    }

    /** Returns the matrices, all of one height, side by side. */
    private static SimpleMatrix sideBySide(List<SimpleMatrix> parts) {
        return parts.get(0).concatColumns(parts.subList(1, parts.size()).toArray(SimpleMatrix[]::new));
    }
}
