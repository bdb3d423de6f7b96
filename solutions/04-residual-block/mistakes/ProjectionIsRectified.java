package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * The projection goes through a ReLU before it is added.
 *
 * @loses 4.2
 * @hint The shortcut is the straight road: one matrix, no bias, no ReLU.
 */
class ResidualBlock {

    public static SimpleMatrix shortcut(Block block, SimpleMatrix x) {
        return block.projects() ? Relu.value(x.mult(block.ws())) : x;
    }
}
