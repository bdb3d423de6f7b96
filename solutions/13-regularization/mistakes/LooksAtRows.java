package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * The rows of W are held to the limit: the outgoing weights of an input, not the incoming ones of a unit.
 *
 * @loses 13.6
 * @hint Z = X·W. Which entries of W are multiplied with a sample to give unit j?
 */
class MaxNorm {

    public static SimpleMatrix project(SimpleMatrix w, double limit) {
        Settings.requirePositive("limit", limit);
        SimpleMatrix projected = w.copy();
        for (int row = 0; row < w.getNumRows(); row++) {
            double norm = w.getRow(row).normF();
            if (norm > limit) {
                projected.insertIntoThis(row, 0, w.getRow(row).scale(limit / norm));
            }
        }
        return projected;
    }
}
