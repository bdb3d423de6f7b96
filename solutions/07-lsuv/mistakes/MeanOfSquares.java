package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The variance is computed as the mean of the squares: the mean is not subtracted.
 *
 * @loses 7.2 7.3 7.4
 * @hint What does your method return for a matrix in which every entry is 5? Nothing varies there.
 */
class Lsuv {

    public static double variance(SimpleMatrix z) {
        checkNotEmpty("z", z);
        return z.elementPower(2).elementSum() / z.getNumElements();
    }
}
