package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The variance is computed as E[z²] − μ², which loses all its digits when the mean is large.
 *
 * @loses 7.2
 * @hint At a mean of 1e8 the squares are near 1e16, where neighbouring doubles are 2 apart. Subtract the mean
 *     before you square.
 */
class Lsuv {

    public static double variance(SimpleMatrix z) {
        checkNotEmpty("z", z);
        double mean = z.elementSum() / z.getNumElements();
        return Math.max(0, z.elementPower(2).elementSum() / z.getNumElements() - mean * mean);
    }
}
