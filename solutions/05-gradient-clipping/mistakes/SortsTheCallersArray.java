package gradients.clipping;

import java.util.Arrays;

/**
 * The given array is sorted in place, so its owner finds it in another order.
 *
 * @loses 5.5
 * @hint The array is the caller's, and its order may mean something: the order of time, for instance. Sort a
 *     copy.
 */
class PercentileClipper {

    public static double percentile(double[] values, double q) {
        checkPercentile(values, q);
        Arrays.sort(values);
        double rank = q * (values.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, values.length - 1);
        return values[below] + (rank - below) * (values[above] - values[below]);
    }
}
