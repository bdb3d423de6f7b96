package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * While warming up, norms are remembered as they are: only later ones are held to GROWTH times the limit.
 *
 * @loses 5.6
 * @hint The first limit is a limit like any other. What does one spike of 1e6 during the warm-up do to the
 *     limits after it?
 */
class PercentileClipper {

    public Clipped clip(List<SimpleMatrix> gradients) {
        double limit = limit();
        boolean warm = history.size() >= warmUp;
        Clipped clipped = GradientClipping.byGlobalNorm(gradients, limit);
        if (clipped.norm() > 0) {
            remember(warm ? Math.min(clipped.norm(), GROWTH * limit) : clipped.norm());
        }
        return clipped;
    }
}
