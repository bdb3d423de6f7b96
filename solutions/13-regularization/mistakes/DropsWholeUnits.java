package gradients.regularization;

import gradients.kit.Matrices;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * There is one draw for a unit, so all samples of the batch lose the same units.
 *
 * @loses 13.3
 * @hint Look at one column of your mask. How many different numbers are in it?
 */
class Dropout {

    public static Dropped forward(SimpleMatrix x, double p, boolean training, Random random) {
        Settings.requireShare("p", p);
        SimpleMatrix row = new SimpleMatrix(1, x.getNumCols());
        SimpleMatrix units = training
                ? Matrices.map(row, entry -> random.nextDouble() < p ? 0 : 1 / (1 - p))
                : Matrices.map(row, entry -> 1);
        SimpleMatrix mask = Matrices.repeatRow(units, x.getNumRows());
        return new Dropped(x.elementMult(mask), mask);
    }
}
