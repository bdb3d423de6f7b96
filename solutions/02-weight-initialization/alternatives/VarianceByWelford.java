package gradients.initialization;

import org.ejml.simple.SimpleMatrix;

/**
 * One pass over the entries by Welford's method.
 */
class ActivationVariance {

    private static double variance(SimpleMatrix h) {
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < h.getNumElements(); i++) {
            double before = h.get(i) - mean;
            mean += before / (i + 1);
            squares += before * (h.get(i) - mean);
        }
        return squares / h.getNumElements();
    }
}
