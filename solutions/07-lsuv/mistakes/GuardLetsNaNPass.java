package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The guard refuses a variance of exactly zero, but NaN and infinity slip through.
 *
 * @loses 7.3
 * @hint Is NaN <= 0? Is NaN == 0? Turn the comparison round, so that only a usable variance passes.
 */
class Lsuv {

    private static double usableVariance(DenseLayer layer, SimpleMatrix x) {
        double variance = variance(layer.preActivation(x));
        if (variance <= 0) {
            throw new IllegalArgumentException("The pre-activation has variance 0.");
        }
        return variance;
    }
}
