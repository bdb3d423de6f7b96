package gradients.initialization;

import org.ejml.simple.SimpleMatrix;

/**
 * The sum of squares is divided by the number of samples only.
 *
 * @loses 2.6
 * @hint How many numbers did you add up?
 */
class ActivationVariance {

    private static double variance(SimpleMatrix h) {
        SimpleMatrix centred = h.minus(h.elementSum() / h.getNumElements());
        return centred.elementMult(centred).elementSum() / h.getNumRows();
    }
}
