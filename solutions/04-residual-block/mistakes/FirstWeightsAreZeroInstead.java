package gradients.residual;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * W1 is zero and W2 is drawn, the wrong way round.
 *
 * @loses 4.6
 * @hint F(x) is 0 either way if the biases are. But with W1 = 0 every inner unit is exactly at its kink, where its
 *     gate is closed: what could learn?
 */
class ResidualBlock {

    public static Block zeroInitialised(int width, int hidden, Random random) {
        return Block.identity(
                new SimpleMatrix(width, hidden),
                new SimpleMatrix(1, hidden),
                Matrices.normal(hidden, width, Math.sqrt(2.0 / hidden), random),
                new SimpleMatrix(1, width));
    }
}
