package gradients.activations;

import java.util.List;
import org.ejml.dense.row.NormOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/**
 * Lengths are taken with EJML's normP2, which for a matrix is the largest singular value.
 *
 * @loses 10.7
 * @hint The length of a gradient counts all its entries. Which norm of EJML does that?
 */
class GradientFactor {

    public static double factor(SimpleMatrix dA, List<SimpleMatrix> weights, List<SimpleMatrix> slopes) {
        SimpleMatrix gradient = carry(dA, weights, slopes);
        double before = NormOps_DDRM.normP2(dA.getDDRM());
        if (before == 0) {
            throw new IllegalArgumentException("dA has only zeros; a gradient of length 0 has no factor.");
        }
        return NormOps_DDRM.normP2(gradient.getDDRM()) / before;
    }
}
