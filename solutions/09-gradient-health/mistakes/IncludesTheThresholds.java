package gradients.health;

/**
 * A norm exactly on a threshold is put on the sicker side.
 *
 * @loses 9.3
 * @hint The threshold is the last value that is still allowed. Is your comparison strict?
 */
class HealthMonitor {

    public static Status status(double norm, Thresholds thresholds) {
        if (!Double.isFinite(norm)) {
            return Status.NOT_FINITE;
        }
        if (norm >= thresholds.exploding()) {
            return Status.EXPLODING;
        }
        if (norm <= thresholds.vanished()) {
            return Status.VANISHED;
        }
        if (norm >= thresholds.large()) {
            return Status.LARGE;
        }
        return norm <= thresholds.weak() ? Status.WEAK : Status.HEALTHY;
    }
}
