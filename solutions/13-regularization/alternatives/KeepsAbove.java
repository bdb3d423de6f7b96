package gradients.regularization;

import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * An entry stays where the draw is at least p; the loop runs column by column.
 */
class Dropout {

    public static Dropped forward(SimpleMatrix x, double p, boolean training, Random random) {
        Settings.requireShare("p", p);
        SimpleMatrix mask = SimpleMatrix.filled(x.getNumRows(), x.getNumCols(), 1);
        for (int column = 0; training && column < x.getNumCols(); column++) {
            for (int row = 0; row < x.getNumRows(); row++) {
                mask.set(row, column, random.nextFloat() >= p ? 1 / (1 - p) : 0);
            }
        }
        return new Dropped(mask.elementMult(x), mask);
    }

    public static SimpleMatrix backward(SimpleMatrix dY, SimpleMatrix mask) {
        Settings.requireSameShape("mask", mask, "dY", dY);
        return mask.elementMult(dY);
    }
}
