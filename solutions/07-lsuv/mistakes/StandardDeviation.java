package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The method returns the standard deviation, the square root of the variance.
 *
 * @loses 7.2 7.3 7.4
 * @hint Double all entries: a variance must become four times as large. Does yours?
 */
class Lsuv {

    public static double variance(SimpleMatrix z) {
        checkNotEmpty("z", z);
        double mean = z.elementSum() / z.getNumElements();
        return Math.sqrt(z.minus(mean).elementPower(2).elementSum() / z.getNumElements());
    }
}
