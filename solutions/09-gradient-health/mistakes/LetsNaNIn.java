package gradients.health;

/**
 * Norms that are not finite take part in the statistics, so one NaN makes the mean, the deviation and the ratio
 * NaN.
 *
 * @loses 9.2
 * @hint Six of seven layers can still be described. Which norms should the five numbers be about?
 */
class HealthMonitor {

    private static double[] finite(double[] norms) {
        return norms;
    }
}
