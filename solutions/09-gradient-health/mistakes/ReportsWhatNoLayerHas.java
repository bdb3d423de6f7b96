package gradients.health;

import java.util.ArrayList;
import java.util.List;

/**
 * There is a finding for each of the six statuses, also where no layer has it.
 *
 * @loses 9.4
 * @hint A healthy network needs one line. How many does yours get?
 */
class HealthMonitor {

    public static Diagnosis diagnose(double[] norms, Thresholds thresholds) {
        checkNorms(norms);
        List<Finding> findings = new ArrayList<>();
        for (Status status : Status.values()) {
            findings.add(new Finding(status, layers(norms, thresholds, status)));
        }
        double ratio = ratio(norms);
        return new Diagnosis(findings, ratio, ratio > thresholds.ratio());
    }
}
