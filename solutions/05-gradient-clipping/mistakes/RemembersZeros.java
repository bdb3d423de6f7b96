package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Zero norms are remembered, and pull the limit down to nothing.
 *
 * @loses 5.6
 * @hint A step without gradient says nothing about how long gradients are. What limit follows from a history of
 *     zeros, and what can pass it?
 */
class PercentileClipper {

    public Clipped clip(List<SimpleMatrix> gradients) {
        double limit = limit();
        Clipped clipped = GradientClipping.byGlobalNorm(gradients, Math.max(limit, Double.MIN_VALUE));
        remember(Math.min(clipped.norm(), GROWTH * limit));
        return clipped;
    }
}
