package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * The identity shortcut drops the negative entries of x.
 *
 * @loses 4.2 4.3
 * @hint The identity changes nothing, negative entries included. There is a ReLU after the sum, and that one is
 *     enough.
 */
class ResidualBlock {

    public static SimpleMatrix shortcut(Block block, SimpleMatrix x) {
        return block.projects() ? x.mult(block.ws()) : Relu.value(x);
    }
}
