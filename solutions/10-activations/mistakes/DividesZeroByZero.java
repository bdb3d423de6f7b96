package gradients.activations;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * A gradient of zeros gets the factor 0/0, which is NaN, instead of an error.
 *
 * @loses 10.7
 * @hint By how much does nothing grow? Let the caller know that the question makes no sense.
 */
class GradientFactor {

    public static double factor(SimpleMatrix dA, List<SimpleMatrix> weights, List<SimpleMatrix> slopes) {
        return carry(dA, weights, slopes).normF() / dA.normF();
    }
}
