package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A norm enters the history as it is, so one spike lifts the next limits as far as it likes.
 *
 * @loses 5.6
 * @hint After one norm of 1000 among norms of 1: how large may the next step be? The history should remember
 *     that something was large, not how absurd it was.
 */
class PercentileClipper {

    public Clipped clip(List<SimpleMatrix> gradients) {
        Clipped clipped = GradientClipping.byGlobalNorm(gradients, limit());
        if (clipped.norm() > 0) {
            remember(clipped.norm());
        }
        return clipped;
    }
}
