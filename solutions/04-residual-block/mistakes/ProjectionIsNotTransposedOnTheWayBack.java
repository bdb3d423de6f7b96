package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * On the way back Δ is multiplied by Ws instead of its transpose.
 *
 * @loses 4.4
 * @hint Δ is N×K and Ws is D×K. dx needs N×D.
 */
class ResidualBlock {

    private static SimpleMatrix throughShortcut(Block block, SimpleMatrix delta) {
        return block.projects() ? delta.mult(block.ws()) : delta;
    }
}
