package gradients.health;

/**
 * The test for weak comes before the test for vanished, so no layer is ever called vanished.
 *
 * @loses 9.3 9.4
 * @hint A norm of 1e-9 is below both thresholds. Which of the two must be asked about first?
 */
class HealthMonitor {

    public static Status status(double norm, Thresholds thresholds) {
        if (!Double.isFinite(norm)) {
            return Status.NOT_FINITE;
        }
        if (norm > thresholds.exploding()) {
            return Status.EXPLODING;
        }
        if (norm > thresholds.large()) {
            return Status.LARGE;
        }
        return norm < thresholds.weak() ? Status.WEAK : Status.HEALTHY;
    }
}
