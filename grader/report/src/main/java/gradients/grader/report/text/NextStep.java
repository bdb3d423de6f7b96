package gradients.grader.report.text;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import java.util.Optional;

/** Decides the one thing that a student should do next. */
public final class NextStep {

    private NextStep() {}

    /** Returns one sentence or two: what to do next, or that nothing is left. */
    public static String of(Grade grade) {
        if (grade.isWithheld()) {
            return "Nothing for you to do: the grader failed, not your code. Your instructor grades again.";
        }
        if (grade.outcome().equals(Grade.NOT_COMPILED)) {
            return compile(grade);
        }
        Optional<TaskResult> first = grade.tasks().stream()
                .filter(task -> task.outcome() != Outcome.PASSED)
                .findFirst();
        return first.map(NextStep::of).orElseGet(() -> tidy(grade));
    }

    private static String compile(Grade grade) {
        String place = grade.compileErrors().stream()
                .findFirst()
                .map(Wording::place)
                .filter(text -> !text.isEmpty())
                .map(text -> " at " + text)
                .orElse("");
        return "Fix the first compile error" + place + ", then run mvn test.";
    }

    private static String of(TaskResult task) {
        String name = task.id() + " " + task.title();
        return switch (task.outcome()) {
            case NOT_IMPLEMENTED -> "Write task " + name + ".";
            case TIMED_OUT ->
                "Find what never ends in task " + name + ": print the loop's variables in a visible test.";
            case CRASHED -> "Find what ends the program in task " + name + ": System.exit, or a recursion without end.";
            case OUT_OF_MEMORY -> "Find what grows without bound in task " + name + ".";
            case FORBIDDEN -> "Take out of task " + name + " what is not mathematics: files, network, processes.";
            default ->
                task.diagnosis() == null
                        ? "Go back to task " + name + ": reproduce the first failing case above in a visible test."
                        : "Go back to task " + name + ": " + task.diagnosis().hint();
        };
    }

    private static String tidy(Grade grade) {
        int findings = grade.style().findings().size();
        if (findings > 0) {
            return "All tasks pass. Tidy " + Wording.count(findings, "style finding") + " to finish.";
        }
        return "Nothing left to do here: every task passes.";
    }
}
