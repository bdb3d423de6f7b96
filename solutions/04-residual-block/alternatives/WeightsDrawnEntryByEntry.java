package gradients.residual;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * W1 is filled column by column from nextGaussian, and the zeros are written one by one.
 */
class ResidualBlock {

    public static Block zeroInitialised(int width, int hidden, Random random) {
        SimpleMatrix w1 = new SimpleMatrix(width, hidden);
        for (int j = 0; j < hidden; j++) {
            for (int i = 0; i < width; i++) {
                w1.set(i, j, random.nextGaussian() / Math.sqrt(width / 2.0));
            }
        }
        SimpleMatrix w2 = new SimpleMatrix(hidden, width);
        w2.fill(0);
        return new Block(w1, new SimpleMatrix(1, hidden), w2, new SimpleMatrix(1, width), null);
    }
}
