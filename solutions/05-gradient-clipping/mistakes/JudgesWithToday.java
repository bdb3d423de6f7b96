package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Today's norm is remembered before the limit is computed, so a spike raises the limit that should stop it.
 *
 * @loses 5.6
 * @hint Judge today by yesterday's history; only then does today join it.
 */
class PercentileClipper {

    public Clipped clip(List<SimpleMatrix> gradients) {
        double norm = GradientClipping.globalNorm(gradients);
        if (norm > 0) {
            remember(Math.min(norm, GROWTH * limit()));
        }
        return GradientClipping.byGlobalNorm(gradients, limit());
    }
}
