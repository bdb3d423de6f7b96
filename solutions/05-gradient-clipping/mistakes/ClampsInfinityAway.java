package gradients.clipping;

import gradients.kit.Matrices;
import org.ejml.simple.SimpleMatrix;

/**
 * Clipping by value turns ±∞ into ±limit, so an explosion looks like an ordinary gradient.
 *
 * @loses 5.4
 * @hint After byValue nobody can tell that an entry was infinite. When is the last moment to notice?
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        return Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));
    }
}
