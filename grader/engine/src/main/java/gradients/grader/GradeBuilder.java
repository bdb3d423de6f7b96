package gradients.grader;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.grade.CompileError;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Picture;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import gradients.grader.submission.Submission;
import gradients.grader.suite.Scores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Gathers what a grade is made of, and how long each step took. */
final class GradeBuilder {

    private final Submission submission;
    private final String student;
    private final Map<String, Double> timings = new LinkedHashMap<>();
    private String seed = "";
    private String isolation = "";
    private List<Picture> pictures = List.of();

    GradeBuilder(Submission submission, String student) {
        this.submission = submission;
        this.student = student;
    }

    GradeBuilder seed(String drawnFrom) {
        this.seed = drawnFrom;
        return this;
    }

    GradeBuilder isolation(String level) {
        this.isolation = level;
        return this;
    }

    GradeBuilder pictures(List<Picture> drawn) {
        this.pictures = drawn;
        return this;
    }

    String seed() {
        return seed;
    }

    <T> T timed(String step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            timings.put(step, Math.round((System.nanoTime() - start) / 1e6) / 1e3);
        }
    }

    Grade graded(List<TaskResult> tasks, Style style) {
        double score = tasks.stream().mapToDouble(TaskResult::score).sum() + style.score();
        return grade(Grade.GRADED, Scores.round(score), tasks, style, List.of(), "");
    }

    Grade notCompiled(List<TaskResult> tasks, List<CompileError> errors) {
        return grade(Grade.NOT_COMPILED, 0, tasks, noStyle(), errors, "");
    }

    Grade withheld(String fault) {
        return grade(Grade.GRADER_FAULT, 0, List.of(), noStyle(), List.of(), fault);
    }

    private Style noStyle() {
        return new Style(0, submission.assignment().style(), List.of());
    }

    private Grade grade(
            String outcome,
            double score,
            List<TaskResult> tasks,
            Style style,
            List<CompileError> compileErrors,
            String fault) {
        AssignmentSpec assignment = submission.assignment();
        return new Grade(
                Grade.SCHEMA,
                assignment.id(),
                assignment.title(),
                student,
                submission.commit(),
                seed,
                score,
                AssignmentSpec.TOTAL,
                outcome,
                isolation,
                tasks,
                style,
                compileErrors,
                fault,
                submission.tampering(),
                pictures,
                timings);
    }
}
