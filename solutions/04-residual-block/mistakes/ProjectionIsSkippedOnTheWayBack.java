package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * With a square projection, Δ itself is added to dx, as if the shortcut were the identity.
 *
 * @loses 4.4
 * @hint Forward, x went through Ws. Backward, its gradient goes through Wsᵀ.
 */
class ResidualBlock {

    private static SimpleMatrix throughShortcut(Block block, SimpleMatrix delta) {
        return delta.getNumCols() == block.w1().getNumRows()
                ? delta
                : delta.mult(block.ws().transpose());
    }
}
