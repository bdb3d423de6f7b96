package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * Every column is brought to the limit, the short ones too.
 *
 * @loses 13.6
 * @hint It is a leash, not a rack. And what is limit/norm for a column of zeros?
 */
class MaxNorm {

    public static SimpleMatrix project(SimpleMatrix w, double limit) {
        Settings.requirePositive("limit", limit);
        SimpleMatrix projected = w.copy();
        for (int unit = 0; unit < w.getNumCols(); unit++) {
            SimpleMatrix incoming = w.getColumn(unit);
            projected.insertIntoThis(0, unit, incoming.scale(limit / incoming.normF()));
        }
        return projected;
    }
}
