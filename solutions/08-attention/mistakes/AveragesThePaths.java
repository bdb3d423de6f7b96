package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The three paths back to X are averaged instead of added.
 *
 * @loses 8.7
 * @hint When a variable is used several times, its gradients add up. Why would there be a division?
 */
class MultiHead {

    private static SimpleMatrix backThrough(
            MultiHeadWeights weights, SimpleMatrix dQ, SimpleMatrix dK, SimpleMatrix dV) {
        return dQ.mult(weights.wQ().transpose())
                .plus(dK.mult(weights.wK().transpose()))
                .plus(dV.mult(weights.wV().transpose()))
                .divide(3);
    }
}
