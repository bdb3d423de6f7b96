package gradients.residual;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The backward pass goes through the blocks from the first to the last.
 *
 * @loses 4.5
 * @hint dY belongs to the end of the stack. From which end do you have to start?
 */
class ResidualStack {

    public static List<BlockGradients> backward(List<Block> blocks, List<BlockPass> passes, SimpleMatrix dY) {
        List<BlockGradients> gradients = new ArrayList<>();
        SimpleMatrix upstream = dY;
        for (int i = 0; i < blocks.size(); i++) {
            gradients.add(ResidualBlock.backward(blocks.get(i), passes.get(i), upstream));
            upstream = gradients.get(i).x();
        }
        return gradients;
    }
}
