package gradients.grader.style;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import java.util.List;

/**
 * The rule for style points: a finding costs half a point, and style never earns a larger share of its points than the
 * tasks earned of theirs. Tidy code that does nothing is worth nothing.
 */
public final class StylePoints {

    private static final double COST = 0.5;

    private StylePoints() {}

    /** Returns the style's points, rounded to cents, with the findings. */
    public static Style of(AssignmentSpec assignment, List<TaskResult> tasks, List<Style.Finding> findings) {
        double most = tasks.stream().mapToDouble(TaskResult::maxScore).sum();
        double earned = tasks.stream().mapToDouble(TaskResult::score).sum();
        double share = most == 0 ? 0 : earned / most;
        double clean = Math.max(0, assignment.style() - COST * findings.size());
        double points = Math.min(clean, assignment.style() * share);
        return new Style(Math.round(points * 100) / 100.0, assignment.style(), findings);
    }
}
