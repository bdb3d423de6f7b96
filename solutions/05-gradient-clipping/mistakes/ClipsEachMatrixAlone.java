package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Each matrix is clipped by a norm of its own, so some are shortened and others not, and the step turns.
 *
 * @loses 5.3 5.6
 * @hint Global clipping has one norm over all parameters and one factor for all of them.
 */
class GradientClipping {

    public static Clipped byGlobalNorm(List<SimpleMatrix> gradients, double limit) {
        checkLimit(limit);
        double norm = globalNorm(gradients);
        return new Clipped(gradients.stream().map(g -> byNorm(g, limit)).toList(), norm);
    }
}
