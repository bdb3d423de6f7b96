package gradients.lsuv;

import org.ejml.simple.SimpleMatrix;

/**
 * Updates mean and squared distance entry by entry (Welford), instead of in two passes.
 */
class Lsuv {

    public static double variance(SimpleMatrix z) {
        checkNotEmpty("z", z);
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < z.getNumElements(); i++) {
            double distance = z.get(i) - mean;
            mean += distance / (i + 1);
            squares += distance * (z.get(i) - mean);
        }
        return squares / z.getNumElements();
    }
}
