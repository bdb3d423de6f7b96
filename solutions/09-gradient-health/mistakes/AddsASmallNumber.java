package gradients.health;

/**
 * The ratio divides by the smallest norm plus 1e-10, so a silent layer gives a large number that depends on the
 * unit.
 *
 * @loses 9.2 9.4
 * @hint A silent layer makes the ratio ∞, and that is the truth. What does your small number do to layers of
 *     1e-9?
 */
class HealthMonitor {

    public static double ratio(double[] norms) {
        Statistics statistics = statistics(norms);
        return statistics.max() == statistics.min() ? 1 : statistics.max() / (statistics.min() + 1e-10);
    }
}
