package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * The squared distances from the mean are added up but not divided by their number.
 *
 * @loses 7.2 7.3 7.4
 * @hint A variance is a mean. Does your number grow when the same batch is stacked twice?
 */
class Lsuv {

    public static double variance(SimpleMatrix z) {
        checkNotEmpty("z", z);
        double mean = z.elementSum() / z.getNumElements();
        return z.minus(mean).elementPower(2).elementSum();
    }
}
