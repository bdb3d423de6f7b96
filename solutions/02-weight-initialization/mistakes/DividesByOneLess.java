package gradients.initialization;

import org.ejml.simple.SimpleMatrix;

/**
 * The sum of squares is divided by one less than the number of entries.
 *
 * @loses 2.6
 * @hint You describe the entries at hand and do not estimate a population. Which divisor does the Javadoc name?
 */
class ActivationVariance {

    private static double variance(SimpleMatrix h) {
        SimpleMatrix centred = h.minus(h.elementSum() / h.getNumElements());
        return centred.elementMult(centred).elementSum() / (h.getNumElements() - 1);
    }
}
