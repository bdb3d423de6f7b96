package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The sum of squares is divided by n − 1 instead of n.
 *
 * @loses 7.2
 * @hint n − 1 estimates the variance of a larger population from a sample. Here the batch is the population: what
 *     do you divide by?
 */
class Lsuv {

    public static double variance(SimpleMatrix z) {
        checkNotEmpty("z", z);
        double mean = z.elementSum() / z.getNumElements();
        return z.minus(mean).elementPower(2).elementSum() / Math.max(1, z.getNumElements() - 1);
    }
}
