package gradients.residual;

import org.ejml.simple.SimpleMatrix;

/**
 * x is multiplied by the transpose of Ws.
 *
 * @loses 4.2
 * @hint x is N×D and Ws is D×K. Which product is N×K?
 */
class ResidualBlock {

    public static SimpleMatrix shortcut(Block block, SimpleMatrix x) {
        return block.projects() ? x.mult(block.ws().transpose()) : x;
    }
}
