package gradients.health;

/**
 * Only comparisons decide, and NaN passes them all: it ends up as healthy.
 *
 * @loses 9.3 9.4
 * @hint What is NaN > 100? And NaN < 1e-6? Ask whether the norm is a number before you compare it.
 */
class HealthMonitor {

    public static Status status(double norm, Thresholds thresholds) {
        if (norm == Double.POSITIVE_INFINITY) {
            return Status.NOT_FINITE;
        }
        if (norm > thresholds.exploding()) {
            return Status.EXPLODING;
        }
        if (norm < thresholds.vanished()) {
            return Status.VANISHED;
        }
        if (norm > thresholds.large()) {
            return Status.LARGE;
        }
        return norm < thresholds.weak() ? Status.WEAK : Status.HEALTHY;
    }
}
