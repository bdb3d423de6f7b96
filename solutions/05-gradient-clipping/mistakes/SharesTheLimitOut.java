package gradients.clipping;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Each matrix gets an equal share of the limit and is clipped to it alone.
 *
 * @loses 5.3 5.6
 * @hint Is a gradient whose global norm is below the limit left alone by your code, also when one matrix holds
 *     nearly all of it?
 */
class GradientClipping {

    public static Clipped byGlobalNorm(List<SimpleMatrix> gradients, double limit) {
        checkLimit(limit);
        double norm = globalNorm(gradients);
        double share = limit / Math.sqrt(Math.max(1, gradients.size()));
        return new Clipped(gradients.stream().map(g -> byNorm(g, share)).toList(), norm);
    }
}
