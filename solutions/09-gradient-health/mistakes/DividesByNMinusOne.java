package gradients.health;

import java.util.Arrays;

/**
 * The deviation divides by n − 1, as for a sample from something larger.
 *
 * @loses 9.2
 * @hint These are all the layers that the network has. What does the population standard deviation divide by?
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
        double mean = Arrays.stream(finite).map(x -> x / unit).sum() / finite.length;
        double squares =
                Arrays.stream(finite).map(x -> x / unit - mean).map(d -> d * d).sum();
        return new Statistics(finite.length, min, max, mean * unit, Math.sqrt(squares / (finite.length - 1)) * unit);
    }
}
