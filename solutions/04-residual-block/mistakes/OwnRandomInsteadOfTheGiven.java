package gradients.residual;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * W1 comes from a new Random with a fixed seed instead of the one that was passed in, so that all blocks are
 * alike.
 *
 * @loses 4.6
 * @hint The caller decides on the seed. Use the Random that you were given.
 */
class ResidualBlock {

    public static Block zeroInitialised(int width, int hidden, Random random) {
        return Block.identity(
                Matrices.normal(width, hidden, Math.sqrt(2.0 / width), new Random(42)),
                new SimpleMatrix(1, hidden),
                new SimpleMatrix(hidden, width),
                new SimpleMatrix(1, width));
    }
}
