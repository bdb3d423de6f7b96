package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The returned norm is measured after clipping, so it never exceeds the limit.
 *
 * @loses 5.3 5.6
 * @hint Whoever reads the log wants to know that the gradient exploded. Which norm tells that?
 */
class GradientClipping {

    public static Clipped byGlobalNorm(List<SimpleMatrix> gradients, double limit) {
        checkLimit(limit);
        double norm = globalNorm(gradients);
        return new Clipped(gradients.stream().map(g -> shorten(g, norm, limit)).toList(), Math.min(norm, limit));
    }
}
