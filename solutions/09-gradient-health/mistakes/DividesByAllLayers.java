package gradients.health;

import java.util.Arrays;

/**
 * The sums run over the finite norms, but are divided by the number of all layers.
 *
 * @loses 9.2
 * @hint Two finite norms, 1 and 3, and one NaN. What is the mean of the finite ones?
 */
class HealthMonitor {

    public static Statistics statistics(double[] norms) {
        checkNorms(norms);
        double[] finite = finite(norms);
        if (finite.length == 0) {
            return new Statistics(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double min = Arrays.stream(finite).min().orElseThrow();
        double max = Arrays.stream(finite).max().orElseThrow();
        double unit = max == 0 ? 1 : max;
        double mean = Arrays.stream(finite).map(x -> x / unit).sum() / norms.length;
        double squares =
                Arrays.stream(finite).map(x -> x / unit - mean).map(d -> d * d).sum();
        return new Statistics(finite.length, min, max, mean * unit, Math.sqrt(squares / norms.length) * unit);
    }
}
