package gradients.initialization;

import org.ejml.simple.SimpleMatrix;

/**
 * The mean square is returned: the mean is not subtracted.
 *
 * @loses 2.6
 * @hint After a ReLU the mean is far from 0. Add a constant to every entry: should the variance change?
 */
class ActivationVariance {

    private static double variance(SimpleMatrix h) {
        return h.elementMult(h).elementSum() / h.getNumElements();
    }
}
