package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * With a projection, x itself is added as well: S(x) = x + x·Ws where the widths allow it.
 *
 * @loses 4.2
 * @hint A block has one shortcut, and the projection stands in the place of the identity.
 */
class ResidualBlock {

    public static SimpleMatrix shortcut(Block block, SimpleMatrix x) {
        if (!block.projects()) {
            return x;
        }
        SimpleMatrix projected = x.mult(block.ws());
        return projected.getNumCols() == x.getNumCols() ? projected.plus(x) : projected;
    }
}
