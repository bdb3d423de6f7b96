package gradients.schedules;

import java.util.Arrays;

/**
 * Rates are mixed in their logarithms; the steepest fall is looked for with differences of logarithms.
 */
class RangeTest {

    public static double rate(int step, double lowest, double highest, int steps) {
        checkRange(step, lowest, highest, steps);
        double share = step / (steps - 1.0);
        return Math.exp((1 - share) * Math.log(lowest) + share * Math.log(highest));
    }

    public static int divergence(double[] losses, double factor) {
        checkLosses(losses, factor);
        int i = 0;
        while (i < losses.length
                && losses[i] < Double.POSITIVE_INFINITY
                && (i == 0
                        || losses[i]
                                <= factor * Arrays.stream(losses, 0, i).min().orElseThrow())) {
            i++;
        }
        return i;
    }
}
