package gradients.clipping;

import java.util.Arrays;

/**
 * The rank is cut down to a whole number and that value is returned: nothing is interpolated.
 *
 * @loses 5.5 5.6
 * @hint Of 10, 20, 30, 40, halfway up lies 25. What becomes of the fraction of the rank?
 */
class PercentileClipper {

    public static double percentile(double[] values, double q) {
        checkPercentile(values, q);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (q * (sorted.length - 1))];
    }
}
