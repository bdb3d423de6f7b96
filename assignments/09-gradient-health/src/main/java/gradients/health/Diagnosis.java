package gradients.health;

import java.util.List;

/**
 * What is to be said about one set of gradients.
 *
 * @param findings one for each status that occurs, worst first
 * @param ratio largest finite norm over smallest
 * @param uneven whether the ratio exceeds its threshold
 */
public record Diagnosis(List<Finding> findings, double ratio, boolean uneven) {

    public Diagnosis {
        findings = List.copyOf(findings);
    }
}
