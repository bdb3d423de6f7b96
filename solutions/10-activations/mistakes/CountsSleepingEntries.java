package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * The share of all entries that are 0 is returned, not the share of the units that are 0 for every sample.
 *
 * @loses 10.6
 * @hint Half of the entries of a healthy ReLU layer are 0. Is half of the layer dead?
 */
class Units {

    public static double dead(SimpleMatrix slopes) {
        checkSlopes(slopes);
        return Matrices.map(slopes, slope -> slope == 0 ? 1 : 0).elementSum() / slopes.getNumElements();
    }
}
