package gradients.residual;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The biases start at 1, so that F(x) is 1 everywhere.
 *
 * @loses 4.6
 * @hint F(x) = h·W2 + b2. With W2 = 0, what is left of it?
 */
class ResidualBlock {

    public static Block zeroInitialised(int width, int hidden, Random random) {
        return Block.identity(
                Matrices.normal(width, hidden, Math.sqrt(2.0 / width), random),
                new SimpleMatrix(1, hidden).plus(1),
                new SimpleMatrix(hidden, width),
                new SimpleMatrix(1, width).plus(1));
    }
}
