package gradients.residual;

import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The gradients are listed last block first.
 *
 * @loses 4.5
 * @hint You meet the last block first, but block 0 stands first in the list.
 */
class ResidualStack {

    public static List<BlockGradients> backward(List<Block> blocks, List<BlockPass> passes, SimpleMatrix dY) {
        BlockGradients[] gradients = new BlockGradients[blocks.size()];
        SimpleMatrix upstream = dY;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            gradients[blocks.size() - 1 - i] = ResidualBlock.backward(blocks.get(i), passes.get(i), upstream);
            upstream = gradients[blocks.size() - 1 - i].x();
        }
        return Arrays.asList(gradients);
    }
}
