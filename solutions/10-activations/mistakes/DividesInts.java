package gradients.activations;

import org.ejml.simple.SimpleMatrix;

/**
 * The share of saturated entries is a quotient of two ints, which is 0 unless all of them are saturated.
 *
 * @loses 10.6
 * @hint What is 3/4 in Java?
 */
class Units {

    public static double saturated(SimpleMatrix slopes, double threshold) {
        checkSlopes(slopes);
        if (!(threshold > 0 && threshold < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("threshold is " + threshold + "; it must be a finite number above 0.");
        }
        int small = 0;
        for (int i = 0; i < slopes.getNumElements(); i++) {
            small += Math.abs(slopes.get(i)) < threshold ? 1 : 0;
        }
        return small / slopes.getNumElements();
    }
}
