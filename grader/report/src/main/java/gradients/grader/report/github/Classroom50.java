package gradients.grader.report.github;

import com.fasterxml.jackson.annotation.JsonProperty;
import gradients.grader.grade.Grade;
import gradients.grader.grade.TaskResult;
import gradients.grader.report.Json;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Classroom 50's {@code result.json} of version 1: whole points only, rounded as {@link WholePoints} says. */
public final class Classroom50 {

    private static final String SCHEMA = "classroom50/result/v1";

    private Classroom50() {}

    /** What the autograder's environment tells of the submission. */
    public record Submission(
            String classroom,
            String assignment,
            String type,
            String owner,
            String tag,
            String commit,
            String release,
            String review) {

        private static final Pattern TAG =
                Pattern.compile("submit/(\\d{4}-\\d{2}-\\d{2})T(\\d{2})-(\\d{2})-(\\d{2})Z-[0-9a-f]{7}");

        public Submission {
            if (!TAG.matcher(tag).matches()) {
                throw new IllegalArgumentException(
                        "SUBMISSION_TAG is \"" + tag + "\"; Classroom 50 gives submit/<UTC>-<sha7>.");
            }
        }

        /** Returns the submission that the environment describes, or nothing outside Classroom 50. */
        public static Optional<Submission> of(Map<String, String> environment) {
            if (!environment.containsKey("SUBMISSION_TAG")) {
                return Optional.empty();
            }
            return Optional.of(new Submission(
                    needed(environment, "CLASSROOM"),
                    needed(environment, "ASSIGNMENT"),
                    environment.getOrDefault("ASSIGNMENT_TYPE", "individual"),
                    environment.containsKey("OWNER") ? needed(environment, "OWNER") : needed(environment, "USERNAME"),
                    needed(environment, "SUBMISSION_TAG"),
                    needed(environment, "COMMIT_URL"),
                    needed(environment, "RELEASE_URL"),
                    needed(environment, "REVIEW_URL")));
        }

        private static String needed(Map<String, String> environment, String name) {
            String value = environment.get(name);
            if (value == null || value.isBlank()) {
                throw new IllegalArgumentException("Classroom 50 sets " + name + ", but it is missing or empty.");
            }
            return value;
        }

        private String datetime() {
            Matcher tagged = TAG.matcher(tag);
            tagged.matches();
            return "%sT%s:%s:%sZ".formatted(tagged.group(1), tagged.group(2), tagged.group(3), tagged.group(4));
        }
    }

    /** Returns the result, or nothing for a withheld grade: without a result no score is recorded. */
    public static Optional<String> of(Grade grade, Submission submission) {
        return grade.isWithheld() ? Optional.empty() : Optional.of(Json.pretty(result(Plain.grade(grade), submission)));
    }

    private static Result result(Grade grade, Submission submission) {
        WholePoints points = WholePoints.of(grade);
        List<Test> tests = points.parts().stream()
                .map(part ->
                        new Test(part.name(), part.isFull(), part.score(), part.maxScore(), message(grade, part.id())))
                .toList();
        return new Result(
                SCHEMA,
                submission.classroom,
                submission.assignment,
                submission.type,
                submission.owner,
                submission.tag,
                submission.commit,
                submission.release,
                submission.review,
                submission.datetime(),
                points.score(),
                points.maxScore(),
                tests);
    }

    private static String message(Grade grade, String id) {
        return grade.tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .map(Classroom50::message)
                .orElse("");
    }

    private static String message(TaskResult task) {
        return task.diagnosis() == null
                ? Wording.state(task)
                : Wording.diagnosis(task.diagnosis()) + " Hint: "
                        + task.diagnosis().hint();
    }

    private record Result(
            String schema,
            String classroom,
            String assignment,
            @JsonProperty("assignment_type") String assignmentType,
            String owner,
            String submission,
            String commit,
            String release,
            String review,
            String datetime,
            int score,
            @JsonProperty("max-score") int maxScore,
            List<Test> tests) {}

    private record Test(
            @JsonProperty("test-name") String testName,
            boolean passed,
            int score,
            @JsonProperty("max-score") int maxScore,
            String message) {}
}
