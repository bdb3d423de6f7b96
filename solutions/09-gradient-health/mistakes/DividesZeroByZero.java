package gradients.health;

/**
 * The ratio is largest over smallest in every case, so where all layers are silent it is 0/0, which is NaN.
 *
 * @loses 9.2
 * @hint If every layer has norm 0, how different are they?
 */
class HealthMonitor {

    public static double ratio(double[] norms) {
        Statistics statistics = statistics(norms);
        return statistics.max() / statistics.min();
    }
}
