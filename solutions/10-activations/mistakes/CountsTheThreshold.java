package gradients.activations;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * A slope exactly on the threshold counts as saturated.
 *
 * @loses 10.6
 * @hint Saturated means smaller than the threshold. Is your comparison strict?
 */
class Units {

    public static double saturated(SimpleMatrix slopes, double threshold) {
        checkSlopes(slopes);
        if (!(threshold > 0 && threshold < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("threshold is " + threshold + "; it must be a finite number above 0.");
        }
        return Matrices.map(slopes, slope -> Math.abs(slope) <= threshold ? 1 : 0)
                        .elementSum()
                / slopes.getNumElements();
    }
}
