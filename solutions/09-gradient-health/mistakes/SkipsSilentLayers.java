package gradients.health;

import java.util.Arrays;

/**
 * The ratio leaves out layers with norm 0, so the worst of all layers goes unnoticed.
 *
 * @loses 9.2 9.4
 * @hint Which layer of (1, 0, 2) would worry you most? Is it in your ratio?
 */
class HealthMonitor {

    public static double ratio(double[] norms) {
        checkNorms(norms);
        double[] loud = Arrays.stream(finite(norms)).filter(norm -> norm > 0).toArray();
        if (loud.length == 0) {
            return finite(norms).length == 0 ? Double.NaN : 1;
        }
        Statistics statistics = statistics(loud);
        return statistics.max() / statistics.min();
    }
}
