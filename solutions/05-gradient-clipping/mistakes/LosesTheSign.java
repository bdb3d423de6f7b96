package gradients.clipping;

import gradients.kit.Matrices;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Clipping by value takes the magnitude of each entry, so negative entries come back positive.
 *
 * @loses 5.1
 * @hint Follow an entry of −3 through your code, with a limit of 10. Which way did the loss fall before, and
 *     which way now?
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        requireFinite(List.of(gradient));
        return Matrices.map(gradient, g -> Math.min(Math.abs(g), limit));
    }
}
