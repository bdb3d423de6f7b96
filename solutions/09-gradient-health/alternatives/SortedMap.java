package gradients.health;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The layers are gathered in one pass into a map that is sorted by status.
 */
class HealthMonitor {

    public static Diagnosis diagnose(double[] norms, Thresholds thresholds) {
        double ratio = ratio(norms);
        Map<Status, List<Integer>> layers = new EnumMap<>(Status.class);
        int number = 0;
        for (double norm : norms) {
            number++;
            layers.computeIfAbsent(status(norm, thresholds), status -> new ArrayList<>())
                    .add(number);
        }
        List<Finding> findings = layers.entrySet().stream()
                .map(entry -> new Finding(entry.getKey(), entry.getValue()))
                .toList();
        return new Diagnosis(findings, ratio, ratio > thresholds.ratio());
    }
}
