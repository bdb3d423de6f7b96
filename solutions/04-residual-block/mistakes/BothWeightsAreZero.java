package gradients.residual;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * W1 and W2 are both zero: no gradient will ever reach either of them.
 *
 * @loses 4.6
 * @hint dW2 = hᵀ·Δ, and h = ReLU(x·W1). What if both are zero? And if you did draw W1: what is 2 / 64 in Java?
 */
class ResidualBlock {

    public static Block zeroInitialised(int width, int hidden, Random random) {
        return Block.identity(
                new SimpleMatrix(width, hidden),
                new SimpleMatrix(1, hidden),
                new SimpleMatrix(hidden, width),
                new SimpleMatrix(1, width));
    }
}
