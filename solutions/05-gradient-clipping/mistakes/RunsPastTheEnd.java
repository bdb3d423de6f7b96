package gradients.clipping;

import java.util.Arrays;

/**
 * For q = 1 the upper neighbour is looked up behind the last value.
 *
 * @loses 5.5 5.6
 * @hint Which index does your upper neighbour have when the rank is n−1?
 */
class PercentileClipper {

    public static double percentile(double[] values, double q) {
        checkPercentile(values, q);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double rank = q * (sorted.length - 1);
        int below = (int) rank;
        return sorted[below] + (rank - below) * (sorted[below + 1] - sorted[below]);
    }
}
