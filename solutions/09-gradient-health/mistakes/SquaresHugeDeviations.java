package gradients.health;

import java.util.Arrays;

/**
 * The deviations from the mean are squared as they are, so norms near 1e200 have an infinite standard deviation.
 *
 * @loses 9.2
 * @hint What is 1e200 squared, as a double? Divide by the largest norm first.
 */
class HealthMonitor {

    public static Statistics statistics(double[] norms) {
        checkNorms(norms);
        double[] finite = finite(norms);
        if (finite.length == 0) {
            return new Statistics(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double mean = Arrays.stream(finite).sum() / finite.length;
        double squares = Arrays.stream(finite).map(x -> (x - mean) * (x - mean)).sum();
        return new Statistics(
                finite.length,
                Arrays.stream(finite).min().orElseThrow(),
                Arrays.stream(finite).max().orElseThrow(),
                mean,
                Math.sqrt(squares / finite.length));
    }
}
