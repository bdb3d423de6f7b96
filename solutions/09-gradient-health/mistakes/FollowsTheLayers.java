package gradients.health;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings stand in the order in which the layers show them, so what comes first is the first layer's
 * status.
 *
 * @loses 9.4
 * @hint Which line should be read first: that of layer 1, or the worst?
 */
class HealthMonitor {

    public static Diagnosis diagnose(double[] norms, Thresholds thresholds) {
        checkNorms(norms);
        Map<Status, List<Integer>> layers = new LinkedHashMap<>();
        for (int i = 0; i < norms.length; i++) {
            layers.computeIfAbsent(status(norms[i], thresholds), status -> new ArrayList<>())
                    .add(i + 1);
        }
        List<Finding> findings = new ArrayList<>();
        layers.forEach((status, numbers) -> findings.add(new Finding(status, numbers)));
        double ratio = ratio(norms);
        return new Diagnosis(findings, ratio, ratio > thresholds.ratio());
    }
}
