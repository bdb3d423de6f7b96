package gradients.grader.grade;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One hidden test's result.
 *
 * @param name a sentence
 * @param score points earned
 * @param maxScore points at stake: an equal share of the task's
 * @param message what the student may read; never an expected value; empty if passed
 * @param testCase what was drawn, such as {@code "N=5, D=3"}; may be empty
 */
public record TestResult(
        String name,
        Outcome outcome,
        double score,
        double maxScore,
        String message,
        @JsonProperty("case") String testCase) {

    public TestResult {
        requireNonNull(name);
        requireNonNull(outcome);
        requireNonNull(message);
        requireNonNull(testCase);
        Score.check("Test " + name, score, maxScore);
    }
}
