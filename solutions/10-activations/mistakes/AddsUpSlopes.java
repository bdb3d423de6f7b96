package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * A unit counts as dead if its slopes add up to 0, also where they only cancel.
 *
 * @loses 10.6
 * @hint Do 0.5 and −0.5 make a dead unit? Swish and GELU have negative slopes.
 */
class Units {

    public static double dead(SimpleMatrix slopes) {
        checkSlopes(slopes);
        return Matrices.map(Matrices.columnSums(slopes), sum -> sum == 0 ? 1 : 0)
                        .elementSum()
                / slopes.getNumCols();
    }
}
