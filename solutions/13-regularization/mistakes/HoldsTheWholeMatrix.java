package gradients.regularization;

import org.ejml.simple.SimpleMatrix;

/**
 * The norm of the whole matrix is held to the limit.
 *
 * @loses 13.6
 * @hint One unit with long weights: why are all others shortened, too?
 */
class MaxNorm {

    public static SimpleMatrix project(SimpleMatrix w, double limit) {
        Settings.requirePositive("limit", limit);
        return w.normF() > limit ? w.scale(limit / w.normF()) : w.copy();
    }
}
