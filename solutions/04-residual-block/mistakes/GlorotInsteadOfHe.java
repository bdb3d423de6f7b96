package gradients.residual;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * W1 is drawn with variance 2/(width + hidden).
 *
 * @loses 4.6
 * @hint That is the rule for symmetric activations. Which one makes up for the half that ReLU cuts off?
 */
class ResidualBlock {

    public static Block zeroInitialised(int width, int hidden, Random random) {
        return Block.identity(
                Matrices.normal(width, hidden, Math.sqrt(2.0 / (width + hidden)), random),
                new SimpleMatrix(1, hidden),
                new SimpleMatrix(hidden, width),
                new SimpleMatrix(1, width));
    }
}
