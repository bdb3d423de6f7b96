package gradients.clipping;

import java.util.stream.DoubleStream;

/**
 * The percentile is a weighted mean of the two neighbours, found by floor and ceiling in a sorted stream.
 */
class PercentileClipper {

    public static double percentile(double[] values, double q) {
        checkPercentile(values, q);
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        double rank = q * (sorted.length - 1);
        int below = (int) Math.floor(rank);
        int above = (int) Math.ceil(rank);
        double share = rank - below;
        return (1 - share) * sorted[below] + share * sorted[above];
    }
}
