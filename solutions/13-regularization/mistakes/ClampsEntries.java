package gradients.regularization;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Each entry is held to the limit, which turns the unit's weight vector.
 *
 * @loses 13.6
 * @hint Is the direction of a unit's weights the same before and after?
 */
class MaxNorm {

    public static SimpleMatrix project(SimpleMatrix w, double limit) {
        Settings.requirePositive("limit", limit);
        return Matrices.map(w, entry -> Math.max(-limit, Math.min(limit, entry)));
    }
}
