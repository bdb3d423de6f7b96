package gradients.grader.attacks;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.sandbox.Isolation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What became of one attack at one level.
 *
 * @param outcome tasks that lost points and how they ended
 * @param problems in what it differs from what must be; empty if it does not
 */
record Row(Attack attack, Isolation level, String outcome, double seconds, String points, List<String> problems) {

    Row {
        problems = List.copyOf(problems);
    }

    static Row of(Attack attack, Isolation level, Grade grade, double seconds, List<String> problems) {
        String lost = grade.tasks().stream()
                .filter(task -> task.outcome() != Outcome.PASSED)
                .map(task -> task.id() + " " + task.outcome())
                .collect(Collectors.joining(", "));
        String outcome = !grade.outcome().equals(Grade.GRADED) ? grade.outcome() : lost.isEmpty() ? "full marks" : lost;
        String points = String.format(Locale.ROOT, "%.2f", grade.score());
        return new Row(attack, level, outcome, seconds, points, problems);
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    @Override
    public String toString() {
        String line = String.format(
                Locale.ROOT,
                "%-20s %-38s %-10s %-36s %5.1f s %6s%s",
                attack.threat().label(),
                attack.name(),
                level.label(),
                outcome,
                seconds,
                points,
                isGood() ? "" : "  WRONG");
        return line + problems.stream().map(problem -> "\n    " + problem).collect(Collectors.joining());
    }
}
