package gradients.residual;

import gradients.kit.Matrices;
import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * One residual block, forward and backward: y = ReLU(F(x) + S(x)).
 *
 * <p>Source: He, Zhang, Ren and Sun, Deep residual learning for image recognition, CVPR 2016, equations 1 and 2.
 */
public final class ResidualBlock {

    private ResidualBlock() {}

    /**
     * Returns the branch F(x) = ReLU(x·W1 + b1)·W2 + b2 with its steps. It has one ReLU, between the two layers.
     *
     * @param x N×D
     * @throws IllegalArgumentException if x does not fit W1
     */
    @Task("4.1")
    public static Branch branch(Block block, SimpleMatrix x) {
        // TODO 4.1: The branch F
        // block.requireInput(x) refuses an x of the wrong width.
        // Then two dense layers with a ReLU between them. Why is there none after the second one?
        // What should F be able to do to x that it could not if it were never negative?
        throw new NotImplementedError("4.1 The branch F");
    }

    /**
     * Returns S(x): x itself if the shortcut is the identity, x·Ws if it is a projection.
     *
     * @param x N×D
     * @return N×K
     */
    @Task("4.2")
    public static SimpleMatrix shortcut(Block block, SimpleMatrix x) {
        // TODO 4.2: The shortcut, identity or projection
        // Ask block.projects(). A projection may also stand in a block whose widths are equal.
        // No bias and no ReLU on this road.
        throw new NotImplementedError("4.2 The shortcut, identity or projection");
    }

    /**
     * Returns everything that the forward pass of a block computes; its y is ReLU(F(x) + S(x)).
     *
     * @param x N×D
     */
    @Task("4.3")
    public static BlockPass forward(Block block, SimpleMatrix x) {
        // TODO 4.3: The block, forward
        // F(x) comes from branch, S(x) from shortcut: add them, then rectify.
        // Keep the sum as it was before the ReLU. Do not add into x or into F(x): the backward pass needs both.
        // While task 4.3 is not done, put x in the place of S(x).
        throw new NotImplementedError("4.3 The block, forward");
    }

    /**
     * Returns the derivatives of the loss by each of the block's parameters and by x.
     *
     * @param pass what {@link #forward} returned
     * @param dY ∂L/∂y, N×K
     * @throws IllegalArgumentException if dY has not the shape of y
     */
    @Task("4.4")
    public static BlockGradients backward(Block block, BlockPass pass, SimpleMatrix dY) {
        // TODO 4.4: The block, backward
        // pass.requireUpstream(dY) refuses a dY of the wrong shape.
        // 1. Back through the ReLU after the addition. Its gate stands before both branches.
        // 2. An addition hands the same gradient to each of its two terms.
        // 3. Down the branch: W2 and b2 first, then the inner gate, then W1 and b1.
        // 4. Down the shortcut: Ws, if there is one.
        // 5. x was read twice. Two gradients come back to it.
        throw new NotImplementedError("4.4 The block, backward");
    }

    /**
     * Returns a block with an identity shortcut whose branch is silent at the start: W1 drawn from N(0, 2/width), as He
     * et al. propose, and W2, b1 and b2 zero. So F(x) = 0, and the block passes on whatever is not negative.
     *
     * @param width D = K, at least 1
     * @param hidden H, at least 1
     * @param random where W1 comes from
     */
    @Task("4.6")
    public static Block zeroInitialised(int width, int hidden, Random random) {
        // TODO 4.6: Blocks that start as the identity
        // One of the four is drawn, three are zero. Matrices.normal(rows, columns, sigma, random) draws;
        // sigma is the standard deviation. A new SimpleMatrix(rows, columns) is zero.
        // Mind integer division. If W1 were zero as well: which of the gradients in task 4.4 would not be?
        throw new NotImplementedError("4.6 Blocks that start as the identity");
    }
}
