package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * A variance of zero or NaN is not refused: the weights are divided by zero, or the loop ends as if all were well.
 *
 * @loses 7.3 7.4
 * @hint What should happen when a layer outputs a constant, and is `variance > 0` true for NaN?
 */
class Lsuv {

    private static double usableVariance(DenseLayer layer, SimpleMatrix x) {
        return variance(layer.preActivation(x));
    }
}
