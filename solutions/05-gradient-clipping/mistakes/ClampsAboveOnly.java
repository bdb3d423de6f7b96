package gradients.clipping;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Entries above the limit are brought down to it, but entries below −limit stay where they are.
 *
 * @loses 5.1
 * @hint An interval has two ends. What becomes of an entry of −15?
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        requireFinite(List.of(gradient));
        return Matrices.map(gradient, g -> Math.min(g, limit));
    }
}
