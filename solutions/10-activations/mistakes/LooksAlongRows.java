package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Rows of zeros are counted: samples that wake no unit, instead of units that no sample wakes.
 *
 * @loses 10.6
 * @hint One row is one sample. What is a unit?
 */
class Units {

    public static double dead(SimpleMatrix slopes) {
        checkSlopes(slopes);
        SimpleMatrix awake = Matrices.rowSums(Matrices.map(slopes, slope -> slope == 0 ? 0 : 1));
        return Matrices.map(awake, units -> units == 0 ? 1 : 0).elementSum() / slopes.getNumRows();
    }
}
