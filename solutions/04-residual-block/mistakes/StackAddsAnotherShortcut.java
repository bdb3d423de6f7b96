package gradients.residual;

import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The stack adds its dY to every block's upstream gradient, as if each block's output were also the stack's.
 *
 * @loses 4.5
 * @hint The shortcuts are inside the blocks, and backward of a block has dealt with its own already.
 */
class ResidualStack {

    public static List<BlockGradients> backward(List<Block> blocks, List<BlockPass> passes, SimpleMatrix dY) {
        BlockGradients[] gradients = new BlockGradients[blocks.size()];
        SimpleMatrix upstream = dY;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            gradients[i] = ResidualBlock.backward(blocks.get(i), passes.get(i), upstream);
            upstream = gradients[i].x().getNumCols() == dY.getNumCols()
                    ? gradients[i].x().plus(dY)
                    : gradients[i].x();
        }
        return Arrays.asList(gradients);
    }
}
