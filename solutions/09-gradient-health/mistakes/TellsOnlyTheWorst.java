package gradients.health;

import java.util.ArrayList;
import java.util.List;

/**
 * Only the worst status is reported; the others that occur are not.
 *
 * @loses 9.4
 * @hint A network may vanish in one layer and explode in another. How many findings should there be?
 */
class HealthMonitor {

    public static Diagnosis diagnose(double[] norms, Thresholds thresholds) {
        checkNorms(norms);
        List<Finding> findings = new ArrayList<>();
        for (Status status : Status.values()) {
            List<Integer> layers = layers(norms, thresholds, status);
            if (!layers.isEmpty() && findings.isEmpty()) {
                findings.add(new Finding(status, layers));
            }
        }
        double ratio = ratio(norms);
        return new Diagnosis(findings, ratio, ratio > thresholds.ratio());
    }
}
