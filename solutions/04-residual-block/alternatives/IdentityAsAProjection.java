package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * The identity shortcut as a product with the identity matrix, forward and backward.
 */
class ResidualBlock {

    public static SimpleMatrix shortcut(Block block, SimpleMatrix x) {
        return x.mult(matrix(block));
    }

    private static SimpleMatrix throughShortcut(Block block, SimpleMatrix delta) {
        return delta.mult(matrix(block).transpose());
    }

    private static SimpleMatrix matrix(Block block) {
        return block.projects() ? block.ws() : SimpleMatrix.identity(block.w1().getNumRows());
    }
}
