package gradients.activations;

import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * The factor is upside down: the length before over the length after.
 *
 * @loses 10.7
 * @hint A gradient that vanishes has a factor close to 0. What has yours?
 */
class GradientFactor {

    public static double factor(SimpleMatrix dA, List<SimpleMatrix> weights, List<SimpleMatrix> slopes) {
        SimpleMatrix gradient = carry(dA, weights, slopes);
        if (dA.normF() == 0) {
            throw new IllegalArgumentException("dA has only zeros; a gradient of length 0 has no factor.");
        }
        return dA.normF() / gradient.normF();
    }
}
