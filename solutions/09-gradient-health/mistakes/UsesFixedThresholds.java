package gradients.health;

/**
 * The usual thresholds are used, whatever the caller gives.
 *
 * @loses 9.3 9.4
 * @hint The same network with its loss in other units has other thresholds. Which ones should your method read?
 */
class HealthMonitor {

    public static Status status(double norm, Thresholds thresholds) {
        if (!Double.isFinite(norm)) {
            return Status.NOT_FINITE;
        }
        if (norm > 100) {
            return Status.EXPLODING;
        }
        if (norm < 1e-6) {
            return Status.VANISHED;
        }
        if (norm > 10) {
            return Status.LARGE;
        }
        return norm < 1e-4 ? Status.WEAK : Status.HEALTHY;
    }
}
