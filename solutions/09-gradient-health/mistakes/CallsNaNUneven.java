package gradients.health;

import java.util.ArrayList;
import java.util.List;

/**
 * A ratio of NaN is called uneven, although there is nothing to compare.
 *
 * @loses 9.4
 * @hint Negating the comparison is right where NaN is the danger. Here the finding NOT_FINITE has told it
 *     already: read the Javadoc.
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
        return new Diagnosis(findings, ratio, !(ratio <= thresholds.ratio()));
    }
}
