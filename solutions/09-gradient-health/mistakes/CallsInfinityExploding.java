package gradients.health;

/**
 * Only NaN counts as not finite; a norm of ∞ is called exploding, as if one could still clip it.
 *
 * @loses 9.3
 * @hint What is limit/∞ times the gradient? Double.isNaN asks half of the question.
 */
class HealthMonitor {

    public static Status status(double norm, Thresholds thresholds) {
        if (Double.isNaN(norm)) {
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
