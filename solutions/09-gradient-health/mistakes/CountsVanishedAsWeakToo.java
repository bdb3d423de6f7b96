package gradients.health;

/**
 * A vanished layer is counted as vanished and again as weak, so the counts add up to more than the layers.
 *
 * @loses 9.3
 * @hint How many layers do your six counts add up to? Every layer has one status.
 */
class HealthMonitor {

    public static Counts count(double[] norms, Thresholds thresholds) {
        checkNorms(norms);
        int[] layers = new int[Status.values().length];
        for (double norm : norms) {
            layers[status(norm, thresholds).ordinal()]++;
        }
        return new Counts(layers[0], layers[1], layers[2], layers[3], layers[4] + layers[2], layers[5]);
    }
}
