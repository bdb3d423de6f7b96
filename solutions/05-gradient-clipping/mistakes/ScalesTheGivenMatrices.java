package gradients.clipping;

import java.util.List;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/**
 * Clipping by global norm multiplies the entries of the matrices that it was given.
 *
 * @loses 5.3 5.6
 * @hint The gradients belong to the caller. Which EJML methods return a new matrix, and which write into the old
 *     one?
 */
class GradientClipping {

    public static Clipped byGlobalNorm(List<SimpleMatrix> gradients, double limit) {
        checkLimit(limit);
        double norm = globalNorm(gradients);
        if (norm > limit) {
            for (SimpleMatrix gradient : gradients) {
                CommonOps_DDRM.scale(limit / norm, gradient.getDDRM());
            }
        }
        return new Clipped(gradients, norm);
    }
}
