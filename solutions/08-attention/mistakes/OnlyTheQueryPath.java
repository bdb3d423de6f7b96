package gradients.attention;

import org.ejml.simple.SimpleMatrix;

/**
 * The gradient of X goes back through the queries only.
 *
 * @loses 8.7
 * @hint X was used three times. By how much does Y change when X changes in its role as a key?
 */
class MultiHead {

    private static SimpleMatrix backThrough(
            MultiHeadWeights weights, SimpleMatrix dQ, SimpleMatrix dK, SimpleMatrix dV) {
        return dQ.mult(weights.wQ().transpose());
    }
}
