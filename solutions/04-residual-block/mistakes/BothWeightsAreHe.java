package gradients.residual;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * W2 is drawn like W1: the block is initialised as He et al. propose, without the zero.
 *
 * @loses 4.6
 * @hint Which matrix has to be zero for the block to start as the identity?
 */
class ResidualBlock {

    public static Block zeroInitialised(int width, int hidden, Random random) {
        return Block.identity(
                Matrices.normal(width, hidden, Math.sqrt(2.0 / width), random),
                new SimpleMatrix(1, hidden),
                Matrices.normal(hidden, width, Math.sqrt(2.0 / hidden), random),
                new SimpleMatrix(1, width));
    }
}
