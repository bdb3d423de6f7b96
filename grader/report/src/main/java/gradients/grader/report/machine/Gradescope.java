package gradients.grader.report.machine;

import com.fasterxml.jackson.annotation.JsonProperty;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import gradients.grader.report.Console;
import gradients.grader.report.Json;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gradescope's results.json. All output is of format {@code text}, so nothing that a submission wrote is taken for
 * markup; the student's standard output stays hidden.
 */
public final class Gradescope {

    private Gradescope() {}

    /**
     * Returns the results, or nothing for a withheld grade: Gradescope knows no result without a score, and takes a
     * missing file for what it is, a failure of the autograder.
     */
    public static Optional<String> of(Grade grade) {
        return grade.isWithheld() ? Optional.empty() : Optional.of(Json.pretty(results(Plain.grade(grade))));
    }

    private static Results results(Grade grade) {
        List<Test> tests = new ArrayList<>();
        for (TaskResult task : grade.tasks()) {
            for (TestResult test : task.tests()) {
                tests.add(test(task, test, task.id() + "." + (task.tests().indexOf(test) + 1)));
            }
        }
        Style style = grade.style();
        if (style.maxScore() > 0) {
            tests.add(style(style));
        }
        double seconds = grade.timings().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return new Results(
                grade.score(),
                seconds,
                new Console(false).of(grade),
                "text",
                "text",
                "text",
                "visible",
                "hidden",
                tests);
    }

    private static Test test(TaskResult task, TestResult test, String number) {
        boolean passed = test.outcome() == Outcome.PASSED;
        return new Test(
                test.score(),
                test.maxScore(),
                passed ? "passed" : "failed",
                task.title() + ": " + test.name(),
                "text",
                number,
                passed ? "" : Wording.failure(test),
                "text",
                List.of(task.id()),
                "visible");
    }

    private static Test style(Style style) {
        String output = style.findings().stream()
                .map(finding -> Wording.place(finding) + " " + finding.rule() + ": " + finding.message() + "\n")
                .reduce("", String::concat);
        boolean full = style.score() >= style.maxScore();
        return new Test(
                style.score(),
                style.maxScore(),
                full ? "passed" : "failed",
                "Style",
                "text",
                "style",
                output,
                "text",
                List.of("style"),
                "visible");
    }

    private record Results(
            double score,
            @JsonProperty("execution_time") double executionTime,
            String output,
            @JsonProperty("output_format") String outputFormat,
            @JsonProperty("test_output_format") String testOutputFormat,
            @JsonProperty("test_name_format") String testNameFormat,
            String visibility,
            @JsonProperty("stdout_visibility") String stdoutVisibility,
            List<Test> tests) {}

    private record Test(
            double score,
            @JsonProperty("max_score") double maxScore,
            String status,
            String name,
            @JsonProperty("name_format") String nameFormat,
            String number,
            String output,
            @JsonProperty("output_format") String outputFormat,
            List<String> tags,
            String visibility) {}
}
