package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Clipping by value writes the clipped entries into the matrix that it was given.
 *
 * @loses 5.1
 * @hint The gradient belongs to the caller, who may still want to log it. Read it only, and fill a matrix of
 *     your own.
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        requireFinite(List.of(gradient));
        for (int i = 0; i < gradient.getNumElements(); i++) {
            gradient.set(i, Math.max(-limit, Math.min(limit, gradient.get(i))));
        }
        return gradient;
    }
}
