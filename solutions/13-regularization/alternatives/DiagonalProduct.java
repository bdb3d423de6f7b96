package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * W is multiplied by a diagonal matrix of one factor a unit, which is 1 for those within the limit.
 */
class MaxNorm {

    public static SimpleMatrix project(SimpleMatrix w, double limit) {
        Settings.requirePositive("limit", limit);
        SimpleMatrix factors = SimpleMatrix.identity(w.getNumCols());
        for (int unit = 0; unit < w.getNumCols(); unit++) {
            factors.set(unit, unit, Math.min(1, limit / w.getColumn(unit).normF()));
        }
        return w.mult(factors);
    }
}
