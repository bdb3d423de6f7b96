package gradients.health;

/**
 * The test for large comes before the test for exploding, so no layer is ever said to explode.
 *
 * @loses 9.3 9.4
 * @hint A norm of 1000 is above both thresholds. Which of the two must be asked about first?
 */
class HealthMonitor {

    public static Status status(double norm, Thresholds thresholds) {
        if (!Double.isFinite(norm)) {
            return Status.NOT_FINITE;
        }
        if (norm > thresholds.large()) {
            return Status.LARGE;
        }
        if (norm < thresholds.vanished()) {
            return Status.VANISHED;
        }
        return norm < thresholds.weak() ? Status.WEAK : Status.HEALTHY;
    }
}
