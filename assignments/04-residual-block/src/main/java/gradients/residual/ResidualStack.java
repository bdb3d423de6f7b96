package gradients.residual;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** Residual blocks one after the other: each reads the y of the one before. */
public final class ResidualStack {

    private ResidualStack() {}

    /**
     * Returns the pass of each block, first block first.
     *
     * @param x what the first block reads, N×D
     */
    @Task("4.5")
    public static List<BlockPass> forward(List<Block> blocks, SimpleMatrix x) {
        // TODO 4.5: A stack of blocks
        // One block is ResidualBlock.forward. What does the next one read: the sum, or y?
        throw new NotImplementedError("4.5 A stack of blocks");
    }

    /**
     * Returns the gradients of each block, first block first. The first entry's x is the gradient of the stack's input.
     *
     * @param passes what {@link #forward} returned
     * @param dY ∂L/∂y of the last block
     */
    @Task("4.5")
    public static List<BlockGradients> backward(List<Block> blocks, List<BlockPass> passes, SimpleMatrix dY) {
        // TODO 4.5: A stack of blocks
        // From the last block to the first. What is the upstream gradient of the block before?
        // The last block is met first, but stands last in the list.
        throw new NotImplementedError("4.5 A stack of blocks");
    }

    /**
     * Returns {@code depth} blocks as {@link ResidualBlock#zeroInitialised} makes them, all drawn from the one stream.
     */
    @Task("4.6")
    public static List<Block> zeroInitialised(int depth, int width, int hidden, Random random) {
        // TODO 4.6: Blocks that start as the identity
        // Each block draws its own W1, one after the other, from the Random that you were given.
        throw new NotImplementedError("4.6 Blocks that start as the identity");
    }
}
