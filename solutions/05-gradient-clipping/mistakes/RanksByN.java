package gradients.clipping;

import java.util.Arrays;

/**
 * The rank is q·n instead of q·(n−1), so every percentile lies too high.
 *
 * @loses 5.5 5.6
 * @hint Number n sorted values from 0. What is the index of the last one, which q = 1 must reach?
 */
class PercentileClipper {

    public static double percentile(double[] values, double q) {
        checkPercentile(values, q);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double rank = Math.min(q * sorted.length, sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
