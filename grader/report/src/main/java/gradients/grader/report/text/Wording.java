package gradients.grader.report.text;

import gradients.grader.grade.CompileError;
import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that all reports share, so that a student reads the same sentence everywhere. */
public final class Wording {

    private static final Set<Outcome> NO_FAILURES =
            EnumSet.of(Outcome.PASSED, Outcome.NOT_IMPLEMENTED, Outcome.NOT_COMPILED, Outcome.GRADER_FAULT);

    private Wording() {}

    /** Returns the outcome in words, such as {@code "timed out"}. */
    public static String outcome(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case NOT_IMPLEMENTED -> "not implemented yet";
            case TIMED_OUT -> "timed out";
            case CRASHED -> "crashed";
            case OUT_OF_MEMORY -> "out of memory";
            case FORBIDDEN -> "did something forbidden";
            case NOT_COMPILED -> "not compiled";
            case GRADER_FAULT -> "grader fault";
        };
    }

    /** Returns a sign that goes before the outcome's words and never replaces them. */
    public static String sign(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✓";
            case NOT_IMPLEMENTED, NOT_COMPILED -> "○";
            case GRADER_FAULT -> "!";
            default -> "✗";
        };
    }

    /** Returns the task's state in a few words, such as {@code "1 of 4 tests failed"}. */
    public static String state(TaskResult task) {
        long failed = failures(task).size();
        if (task.outcome() != Outcome.PASSED && failed > 0 && task.tests().size() > 1) {
            boolean allFailed = failures(task).stream().allMatch(test -> test.outcome() == Outcome.FAILED);
            String word = allFailed ? "failed" : "did not pass";
            return failed + " of " + task.tests().size() + " tests " + word;
        }
        return outcome(task.outcome());
    }

    /** Returns the tests that the student's code got wrong; not those that wait for code, nor those that we broke. */
    public static List<TestResult> failures(TaskResult task) {
        return task.tests().stream()
                .filter(test -> !NO_FAILURES.contains(test.outcome()))
                .toList();
    }

    /** Returns what went wrong in a test, in one line: {@code "dX is wrong at [1, 2]: got 0.5. (N=5, D=3)"}. */
    public static String failure(TestResult test) {
        String what = test.outcome() == Outcome.FAILED ? "" : capitalised(outcome(test.outcome())) + ".";
        String message = test.message().equals(what) ? "" : test.message();
        String testCase = test.testCase().isEmpty() ? "" : "(" + test.testCase() + ")";
        return joined(what, message, testCase);
    }

    /** Returns what the code does, as a sentence to the student. */
    public static String diagnosis(Diagnosis diagnosis) {
        String lead = diagnosis.confidence() == Diagnosis.Confidence.LIKELY
                ? "Most likely your code behaves as if: "
                : "Your code behaves as if: ";
        return lead + diagnosis.sentence();
    }

    /** Returns {@code "file:12"}, or as much of it as the compiler told. */
    public static String place(CompileError error) {
        return error.file().isEmpty() ? "" : error.line() > 0 ? error.file() + ":" + error.line() : error.file();
    }

    /** Returns {@code "file:12"}. */
    public static String place(Style.Finding finding) {
        return finding.file() + ":" + finding.line();
    }

    /** Returns {@code "1 finding"}, {@code "3 findings"}. */
    public static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Returns the score in words, such as {@code "62.75 of 100 points"}, or that it is withheld. */
    public static String score(Grade grade) {
        return grade.isWithheld()
                ? "Grade withheld"
                : Points.text(grade.score()) + " of " + Points.text(grade.maxScore()) + " points";
    }

    /** Returns what counts after the policy and why, such as {@code "72 points count. …"}; empty without one. */
    public static String standing(Grade grade) {
        return grade.standing() == null
                ? ""
                : Points.text(grade.points()) + " points count. "
                        + grade.standing().why();
    }

    /** Returns what counts, for a table's cell: {@code "62.75 / 100"}, {@code "withheld"}. */
    public static String points(Grade grade) {
        return grade.isWithheld() ? "withheld" : Points.text(grade.points()) + " / " + Points.text(grade.maxScore());
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String joined(String... parts) {
        return String.join(
                " ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }
}
