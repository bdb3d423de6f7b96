package gradients.residual;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Each block hands the sum before the ReLU to the next one, instead of y.
 *
 * @loses 4.5
 * @hint What a block returns is y.
 */
class ResidualStack {

    public static List<BlockPass> forward(List<Block> blocks, SimpleMatrix x) {
        List<BlockPass> passes = new ArrayList<>();
        SimpleMatrix input = x;
        for (Block block : blocks) {
            BlockPass pass = ResidualBlock.forward(block, input);
            passes.add(pass);
            input = pass.sum();
        }
        return passes;
    }
}
