package gradients.health;

/**
 * Layers that are not finite are left out of the counts, so the worst of them are never reported.
 *
 * @loses 9.3
 * @hint Which of the six counts is always 0 in your code?
 */
class HealthMonitor {

    public static Counts count(double[] norms, Thresholds thresholds) {
        checkNorms(norms);
        int[] layers = new int[Status.values().length];
        for (double norm : finite(norms)) {
            layers[status(norm, thresholds).ordinal()]++;
        }
        return new Counts(layers[0], layers[1], layers[2], layers[3], layers[4], layers[5]);
    }
}
