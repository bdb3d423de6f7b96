package gradients.residual;

import gradients.kit.Task;
import java.util.ArrayList;
import java.util.Arrays;
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
        // : One block is ResidualBlock.forward. What does the next one read: the sum, or y?
        List<BlockPass> passes = new ArrayList<>();
        SimpleMatrix input = x;
        for (Block block : blocks) {
            BlockPass pass = ResidualBlock.forward(block, input);
            passes.add(pass);
            input = pass.y();
        }
        return passes;
    }

    /**
     * Returns the gradients of each block, first block first. The first entry's x is the gradient of the stack's input.
     *
     * @param passes what {@link #forward} returned
     * @param dY ∂L/∂y of the last block
     */
    @Task("4.5")
    public static List<BlockGradients> backward(List<Block> blocks, List<BlockPass> passes, SimpleMatrix dY) {
        // : From the last block to the first. What is the upstream gradient of the block before?
        // : The last block is met first, but stands last in the list.
        BlockGradients[] gradients = new BlockGradients[blocks.size()];
        SimpleMatrix upstream = dY;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            gradients[i] = ResidualBlock.backward(blocks.get(i), passes.get(i), upstream);
            upstream = gradients[i].x();
        }
        return Arrays.asList(gradients);
    }

    /**
     * Returns {@code depth} blocks as {@link ResidualBlock#zeroInitialised} makes them, all drawn from the one stream.
     */
    @Task("4.6")
    public static List<Block> zeroInitialised(int depth, int width, int hidden, Random random) {
        // : Each block draws its own W1, one after the other, from the Random that you were given.
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            blocks.add(ResidualBlock.zeroInitialised(width, hidden, random));
        }
        return blocks;
    }
}
