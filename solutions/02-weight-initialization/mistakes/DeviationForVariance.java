package gradients.initialization;

import org.ejml.simple.SimpleMatrix;

/**
 * The standard deviation is returned.
 *
 * @loses 2.6
 * @hint You took a root. Was it asked for?
 */
class ActivationVariance {

    private static double variance(SimpleMatrix h) {
        SimpleMatrix centred = h.minus(h.elementSum() / h.getNumElements());
        return Math.sqrt(centred.elementMult(centred).elementSum() / h.getNumElements());
    }
}
