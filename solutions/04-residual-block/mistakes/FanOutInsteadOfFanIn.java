package gradients.residual;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * W1 is drawn with variance 2/hidden: by the number of its columns instead of its rows.
 *
 * @loses 4.6
 * @hint An inner unit adds up one term for each entry of x. How many is that?
 */
class ResidualBlock {

    public static Block zeroInitialised(int width, int hidden, Random random) {
        return Block.identity(
                Matrices.normal(width, hidden, Math.sqrt(2.0 / hidden), random),
                new SimpleMatrix(1, hidden),
                new SimpleMatrix(hidden, width),
                new SimpleMatrix(1, width));
    }
}
