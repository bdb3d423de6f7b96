package gradients.clipping;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Every gradient is multiplied by min(1, limit/norm); for a short one that is exactly 1.
 */
class GradientClipping {

    public static SimpleMatrix byNorm(SimpleMatrix gradient, double limit) {
        checkLimit(limit);
        return gradient.scale(Math.min(1, limit / norm(gradient)));
    }

    public static Clipped byGlobalNorm(List<SimpleMatrix> gradients, double limit) {
        checkLimit(limit);
        double norm = globalNorm(gradients);
        double factor = Math.min(1, limit / norm);
        List<SimpleMatrix> clipped = new ArrayList<>();
        for (SimpleMatrix gradient : gradients) {
            clipped.add(gradient.scale(factor));
        }
        return new Clipped(clipped, norm);
    }
}
