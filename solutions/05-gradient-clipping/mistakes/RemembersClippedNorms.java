package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A norm enters the history as it is after clipping, so the limits can never outgrow the largest norm of the warm-
 * up.
 *
 * @loses 5.6
 * @hint Let the gradients grow, slowly and for good reasons. Can your limit follow them?
 */
class PercentileClipper {

    public Clipped clip(List<SimpleMatrix> gradients) {
        double limit = limit();
        Clipped clipped = GradientClipping.byGlobalNorm(gradients, limit);
        if (clipped.norm() > 0) {
            remember(Math.min(clipped.norm(), limit));
        }
        return clipped;
    }
}
