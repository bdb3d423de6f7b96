package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * The widths decide whether the shortcut projects, so a square Ws is ignored.
 *
 * @loses 4.2
 * @hint A block with equal widths may have a projection all the same. Ask the block, not the shapes.
 */
class ResidualBlock {

    public static SimpleMatrix shortcut(Block block, SimpleMatrix x) {
        return block.w1().getNumRows() == block.w2().getNumCols() ? x : x.mult(block.ws());
    }
}
