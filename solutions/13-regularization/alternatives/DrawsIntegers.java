package gradients.regularization;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * The draws are integers below a billion.
 */
class Dropout {

    public static Dropped forward(SimpleMatrix x, double p, boolean training, Random random) {
        Settings.requireShare("p", p);
        if (!training) {
            return new Dropped(x.copy(), SimpleMatrix.filled(x.getNumRows(), x.getNumCols(), 1));
        }
        SimpleMatrix mask = new SimpleMatrix(x.getNumRows(), x.getNumCols());
        for (int i = 0; i < mask.getNumElements(); i++) {
            mask.set(i, random.nextInt(1_000_000_000) < 1e9 * p ? 0 : 1 / (1 - p));
        }
        return new Dropped(x.elementMult(mask), mask);
    }
}
