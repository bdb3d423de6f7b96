package gradients.initialization;

import org.ejml.simple.SimpleMatrix;

/**
 * The variance is computed as mean(h²) − mean(h)², which loses its digits when the mean is large.
 *
 * @loses 2.6
 * @hint On paper it is right. How many digits does the square of 100000001 need? Subtract the mean first.
 */
class ActivationVariance {

    private static double variance(SimpleMatrix h) {
        double mean = h.elementSum() / h.getNumElements();
        return h.elementMult(h).elementSum() / h.getNumElements() - mean * mean;
    }
}
