package gradients.clipping;

/**
 * The values are taken in the order in which they came.
 *
 * @loses 5.5 5.6
 * @hint A percentile asks how many values lie below. What does the order of arrival have to do with that?
 */
class PercentileClipper {

    public static double percentile(double[] values, double q) {
        checkPercentile(values, q);
        double rank = q * (values.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, values.length - 1);
        return values[below] + (rank - below) * (values[above] - values[below]);
    }
}
