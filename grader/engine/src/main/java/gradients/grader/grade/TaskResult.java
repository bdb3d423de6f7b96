package gradients.grader.grade;

import java.util.List;

/**
 * One task's result.
 *
 * @param id such as {@code "3.2"}
 * @param outcome {@code PASSED} if all its tests passed, else the first other outcome
 * @param diagnosis the recognised mistake, or null
 */
public record TaskResult(
        String id,
        String title,
        double score,
        double maxScore,
        Outcome outcome,
        Diagnosis diagnosis,
        List<TestResult> tests) {

    public TaskResult {
        Score.check("Task " + id, score, maxScore);
        tests = List.copyOf(tests);
    }

    /** Returns the same result without its tests. */
    public TaskResult inShort() {
        return new TaskResult(id, title, score, maxScore, outcome, diagnosis, List.of());
    }
}
