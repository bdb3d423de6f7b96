package gradients.clipping;

import java.util.Random;

/**
 * Finds the percentile by trying every order of the values: right, if it ever ended.
 *
 * @levels process namespaces
 * @partly 5.5 TIMED_OUT
 * @control ComputesForAWhile
 */
class PercentileClipper {

    public static double percentile(double[] values, double q) {
        checkPercentile(values, q);
        double[] sorted = values.clone();
        Random random = new Random(1);
        while (!isSorted(sorted)) {
            for (int i = sorted.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                double value = sorted[i];
                sorted[i] = sorted[other];
                sorted[other] = value;
            }
        }
        double rank = q * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }

    private static boolean isSorted(double[] values) {
        for (int i = 1; i < values.length; i++) {
            if (values[i - 1] > values[i]) {
                return false;
            }
        }
        return true;
    }
}
