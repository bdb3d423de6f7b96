package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The gradients of queries and keys go back through each other's projection.
 *
 * @loses 8.7
 * @hint dQ belongs to Q = X·W_Q. Through which matrix must it return?
 */
class MultiHead {

    private static SimpleMatrix backThrough(
            MultiHeadWeights weights, SimpleMatrix dQ, SimpleMatrix dK, SimpleMatrix dV) {
        return dQ.mult(weights.wK().transpose())
                .plus(dK.mult(weights.wQ().transpose()))
                .plus(dV.mult(weights.wV().transpose()));
    }
}
