package gradients.clipping;

import java.util.Arrays;

/**
 * The fraction of the rank weighs the lower neighbour instead of the upper one.
 *
 * @loses 5.5 5.6
 * @hint A rank of 2.9 lies close to index 3. Which of its two neighbours should count for more?
 */
class PercentileClipper {

    public static double percentile(double[] values, double q) {
        checkPercentile(values, q);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double rank = q * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return (rank - below) * sorted[below] + (1 - (rank - below)) * sorted[above];
    }
}
