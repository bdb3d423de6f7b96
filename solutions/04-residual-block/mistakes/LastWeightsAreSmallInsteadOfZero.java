package gradients.residual;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * W2 is drawn with a small standard deviation instead of being zero.
 *
 * @loses 4.6
 * @hint Small is not zero: fifty small changes, one on top of the other, are no identity.
 */
class ResidualBlock {

    public static Block zeroInitialised(int width, int hidden, Random random) {
        return Block.identity(
                Matrices.normal(width, hidden, Math.sqrt(2.0 / width), random),
                new SimpleMatrix(1, hidden),
                Matrices.normal(hidden, width, 0.01, random),
                new SimpleMatrix(1, width));
    }
}
