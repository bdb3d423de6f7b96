package gradients.clipping;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Clipping by value replaces entries that are not finite by 0 instead of refusing them.
 *
 * @loses 5.4
 * @hint A gradient with NaN in it says that something is broken. Does your caller get to know?
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        return Matrices.map(gradient, g -> Double.isFinite(g) ? Math.max(-limit, Math.min(limit, g)) : 0);
    }
}
