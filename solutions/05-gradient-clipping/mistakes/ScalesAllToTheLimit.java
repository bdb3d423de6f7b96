package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * All gradients are scaled by limit/norm whenever the norm is not 0, so short ones grow.
 *
 * @loses 5.3 5.6
 * @hint Short gradients must pass untouched: clipping only ever shortens.
 */
class GradientClipping {

    public static Clipped byGlobalNorm(List<SimpleMatrix> gradients, double limit) {
        checkLimit(limit);
        double norm = globalNorm(gradients);
        double factor = norm == 0 ? 1 : limit / norm;
        return new Clipped(gradients.stream().map(g -> g.scale(factor)).toList(), norm);
    }
}
