package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * The sum of squares is compared with the limit, and divided by.
 *
 * @loses 13.6
 * @hint How long is (3, −4)? Pythagoras says 5, and not 25.
 */
class MaxNorm {

    public static SimpleMatrix project(SimpleMatrix w, double limit) {
        Settings.requirePositive("limit", limit);
        SimpleMatrix projected = w.copy();
        for (int unit = 0; unit < w.getNumCols(); unit++) {
            SimpleMatrix incoming = w.getColumn(unit);
            double squares = incoming.elementMult(incoming).elementSum();
            if (squares > limit) {
                projected.insertIntoThis(0, unit, incoming.scale(limit / squares));
            }
        }
        return projected;
    }
}
