package gradients.grader.grade;

import java.util.List;

/** Style points and what Checkstyle found in the editable files. */
public record Style(double score, double maxScore, List<Finding> findings) {

    public Style {
        Score.check("Style", score, maxScore);
        findings = List.copyOf(findings);
    }

    /**
     * One place that breaks a rule.
     *
     * @param file path inside the submission, with forward slashes
     * @param line from 1
     * @param rule Checkstyle's check, such as {@code "NeedBraces"}
     */
    public record Finding(String file, int line, String rule, String message) {}
}
