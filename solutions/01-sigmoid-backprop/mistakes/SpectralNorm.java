package gradients.backprop;

import org.ejml.dense.row.NormOps_DDRM;

/**
 * EJML's normP2 is used, which for a matrix is the largest singular value, not the root of the sum of squares.
 *
 * @loses 1.7
 * @hint The name promises more than one thing. Compare both on a 2×2 identity: the Frobenius norm is √2.
 */
class Backprop {

    public static double[] layerNorms(Gradients gradients) {
        return gradients.weights().stream()
                .mapToDouble(dW -> dW.hasUncountable() ? Double.NaN : NormOps_DDRM.normP2(dW.getDDRM()))
                .toArray();
    }
}
