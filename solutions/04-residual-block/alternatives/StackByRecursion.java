package gradients.residual;

import java.util.LinkedList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The stack calls itself for the blocks that are left, and fills a linked list from the front on the way back.
 */
class ResidualStack {

    public static List<BlockPass> forward(List<Block> blocks, SimpleMatrix x) {
        LinkedList<BlockPass> passes = new LinkedList<>();
        if (!blocks.isEmpty()) {
            BlockPass first = ResidualBlock.forward(blocks.get(0), x);
            passes.addAll(forward(blocks.subList(1, blocks.size()), first.y()));
            passes.addFirst(first);
        }
        return passes;
    }

    public static List<BlockGradients> backward(List<Block> blocks, List<BlockPass> passes, SimpleMatrix dY) {
        int last = blocks.size() - 1;
        if (last < 0) {
            return new LinkedList<>();
        }
        BlockGradients own = ResidualBlock.backward(blocks.get(last), passes.get(last), dY);
        List<BlockGradients> gradients = backward(blocks.subList(0, last), passes.subList(0, last), own.x());
        gradients.add(own);
        return gradients;
    }
}
