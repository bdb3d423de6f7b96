package gradients.residual;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * W1 is drawn with standard deviation 2/width: the root is missing.
 *
 * @loses 4.6
 * @hint 2/width is the variance. Matrices.normal asks for the standard deviation.
 */
class ResidualBlock {

    public static Block zeroInitialised(int width, int hidden, Random random) {
        return Block.identity(
                Matrices.normal(width, hidden, 2.0 / width, random),
                new SimpleMatrix(1, hidden),
                new SimpleMatrix(hidden, width),
                new SimpleMatrix(1, width));
    }
}
