package gradients.health;

import java.util.ArrayList;
import java.util.List;

/**
 * A ratio that lies exactly on its threshold is called uneven.
 *
 * @loses 9.4
 * @hint The threshold is the last value that is still allowed. Is your comparison strict?
 */
class HealthMonitor {

    public static Diagnosis diagnose(double[] norms, Thresholds thresholds) {
        checkNorms(norms);
        List<Finding> findings = new ArrayList<>();
        for (Status status : Status.values()) {
            List<Integer> layers = layers(norms, thresholds, status);
            if (!layers.isEmpty()) {
                findings.add(new Finding(status, layers));
            }
        }
        double ratio = ratio(norms);
        return new Diagnosis(findings, ratio, ratio >= thresholds.ratio());
    }
}
