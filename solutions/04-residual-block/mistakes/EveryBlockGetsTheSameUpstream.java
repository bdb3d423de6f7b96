package gradients.residual;

import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Every block gets the stack's dY, as if each of them were the last.
 *
 * @loses 4.5
 * @hint dY is the derivative by the last block's y. What does the block before receive?
 */
class ResidualStack {

    public static List<BlockGradients> backward(List<Block> blocks, List<BlockPass> passes, SimpleMatrix dY) {
        BlockGradients[] gradients = new BlockGradients[blocks.size()];
        SimpleMatrix upstream = dY;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            gradients[i] = ResidualBlock.backward(blocks.get(i), passes.get(i), upstream);
        }
        return Arrays.asList(gradients);
    }
}
