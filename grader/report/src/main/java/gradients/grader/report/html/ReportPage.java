package gradients.grader.report.html;

import gradients.grader.grade.CompileError;
import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import gradients.grader.report.Report;
import gradients.grader.report.text.NextStep;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Points;
import gradients.grader.report.text.Wording;
import java.util.List;

/** Everything that the report's template shows, in words and numbers that are ready to be shown. */
public record ReportPage(
        PageHead head,
        Grade grade,
        Amount total,
        String next,
        List<TaskPart> tasks,
        Amount style,
        List<Finding> findings,
        List<Finding> compileErrors,
        List<PictureData> pictures,
        int hiddenFindings) {

    private static final int MOST_FINDINGS = 100;

    /**
     * Points earned of points at stake.
     *
     * @param percent from 0 to 100, for the bar
     */
    public record Amount(String score, String max, String percent) {

        static Amount of(double score, double max) {
            return new Amount(Points.text(score), Points.text(max), Points.text(Points.percent(score, max)));
        }

        /** Whether there is anything to earn. */
        public boolean exists() {
            return !max.equals("0");
        }
    }

    /** One task with what the student needs to know of it. */
    public record TaskPart(
            String anchor,
            TaskResult result,
            Amount points,
            String sign,
            String state,
            String kind,
            List<Failure> failures,
            List<String> passed,
            String diagnosis,
            String hint) {}

    /** One test that went wrong. */
    public record Failure(String name, String what, String testCase) {}

    /** One place in a file that the compiler or Checkstyle complains about. */
    public record Finding(String heading, String message, SourceLines source) {}

    static ReportPage of(Report report) {
        Grade grade = Plain.grade(report.grade());
        List<Style.Finding> findings = report.grade().style().findings();
        return new ReportPage(
                Pages.head(grade.title() + ": " + Wording.score(grade) + ", " + grade.submission()),
                grade,
                Amount.of(grade.score(), grade.maxScore()),
                NextStep.of(grade),
                grade.tasks().stream().map(ReportPage::task).toList(),
                Amount.of(grade.style().score(), grade.style().maxScore()),
                findings.stream()
                        .limit(MOST_FINDINGS)
                        .map(found -> finding(report, found))
                        .toList(),
                report.grade().compileErrors().stream()
                        .limit(MOST_FINDINGS)
                        .map(error -> compileError(report, error))
                        .toList(),
                grade.pictures().stream().map(PictureData::of).toList(),
                Math.max(0, findings.size() - MOST_FINDINGS));
    }

    private static TaskPart task(TaskResult task) {
        Diagnosis diagnosis = task.diagnosis();
        return new TaskPart(
                "task-" + task.id().replaceAll("[^0-9A-Za-z]+", "-"),
                task,
                Amount.of(task.score(), task.maxScore()),
                Wording.sign(task.outcome()),
                Wording.state(task),
                kind(task.outcome()),
                Wording.failures(task).stream().map(ReportPage::failure).toList(),
                task.tests().stream()
                        .filter(test -> test.outcome() == Outcome.PASSED)
                        .map(TestResult::name)
                        .toList(),
                diagnosis == null ? "" : Wording.diagnosis(diagnosis),
                diagnosis == null ? "" : diagnosis.hint());
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "good";
            case NOT_IMPLEMENTED, NOT_COMPILED, GRADER_FAULT -> "open";
            default -> "bad";
        };
    }

    private static Failure failure(TestResult test) {
        TestResult withoutCase =
                new TestResult(test.name(), test.outcome(), test.score(), test.maxScore(), test.message(), "");
        return new Failure(test.name(), Wording.failure(withoutCase), test.testCase());
    }

    private static Finding finding(Report report, Style.Finding found) {
        return new Finding(
                Plain.line(found.rule()),
                Plain.line(found.message()),
                SourceLines.around(report.sources(), found.file(), found.line()));
    }

    private static Finding compileError(Report report, CompileError error) {
        return new Finding(
                "", Plain.line(error.message()), SourceLines.around(report.sources(), error.file(), error.line()));
    }
}
