package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * A unit counts as dead as soon as one sample does not wake it.
 *
 * @loses 10.6
 * @hint A unit that is awake for 63 of 64 samples: does it learn?
 */
class Units {

    public static double dead(SimpleMatrix slopes) {
        checkSlopes(slopes);
        SimpleMatrix asleep = Matrices.columnSums(Matrices.map(slopes, slope -> slope == 0 ? 1 : 0));
        return Matrices.map(asleep, samples -> samples > 0 ? 1 : 0).elementSum() / slopes.getNumCols();
    }
}
