package gradients.regularization;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

/** A leash for every unit: its incoming weights together may not be longer than a limit. */
public final class MaxNorm {

    private MaxNorm() {}

    /**
     * Returns w with each column whose Euclidean norm exceeds the limit scaled to the limit; all other columns keep
     * their numbers. A column holds the incoming weights of one unit.
     *
     * @param w in×out
     * @param limit above 0, finite
     * @return in×out
     * @throws IllegalArgumentException if the limit is not above 0, infinite or NaN
     */
    @Task("13.6")
    public static SimpleMatrix project(SimpleMatrix w, double limit) {
        // : Settings.requirePositive("limit", limit). Z = X·W: which entries of W does unit j use, a row or a column?
        // : Work on a copy. getColumn(j).normF() is a column's norm, insertIntoThis(0, j, column) puts one back.
        Settings.requirePositive("limit", limit);
        SimpleMatrix projected = w.copy();
        for (int unit = 0; unit < w.getNumCols(); unit++) {
            SimpleMatrix incoming = w.getColumn(unit);
            double norm = incoming.normF();
            if (norm > limit) {
                projected.insertIntoThis(0, unit, incoming.scale(limit / norm));
            }
        }
        return projected;
    }
}
