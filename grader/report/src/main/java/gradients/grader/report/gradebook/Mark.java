package gradients.grader.report.gradebook;

import static java.util.Objects.requireNonNull;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Wording;
import java.util.OptionalDouble;

/**
 * What counts for one student and assignment, after any policy on lateness.
 *
 * @param student id in the roster
 * @param points empty for a withheld grade: no export makes a zero of it
 * @param feedback one line to the student
 */
public record Mark(
        String student,
        String assignment,
        OptionalDouble points,
        double maxPoints,
        String feedback,
        Delivery delivery) {

    public Mark {
        requireNonNull(feedback);
        requireNonNull(delivery);
        if (points.isPresent() && !Double.isFinite(points.getAsDouble()) || !Double.isFinite(maxPoints)) {
            throw new IllegalArgumentException("The mark of " + student + " for " + assignment + " is not finite.");
        }
    }

    /**
     * How the work came in; what is not known is empty.
     *
     * @param time in UTC, such as {@code "2026-05-01T10:00:00Z"}
     * @param tag Classroom 50's {@code submit/…}
     * @param reviewUrl where the work is discussed
     */
    public record Delivery(
            String time,
            String repository,
            String repositoryUrl,
            String tag,
            String by,
            String reviewUrl,
            boolean late) {

        /** Nothing known. */
        public static final Delivery UNKNOWN = new Delivery("", "", "", "", "", "", false);

        /** Returns the same delivery, marked as late. */
        public Delivery asLate() {
            return new Delivery(time, repository, repositoryUrl, tag, by, reviewUrl, true);
        }
    }

    /** Returns what counts of the grade. */
    public static Mark of(Grade grade) {
        return of(grade, Delivery.UNKNOWN);
    }

    /** Returns what counts of the grade, with how it came in. */
    public static Mark of(Grade grade, Delivery delivery) {
        OptionalDouble points = grade.isWithheld() ? OptionalDouble.empty() : OptionalDouble.of(grade.points());
        return new Mark(grade.submission(), grade.assignment(), points, grade.maxScore(), feedback(grade), delivery);
    }

    private static String feedback(Grade grade) {
        if (grade.isWithheld() || grade.outcome().equals(Grade.NOT_COMPILED)) {
            String what =
                    grade.isWithheld() ? "Grade withheld: the grader failed." : "The submission does not compile.";
            return Plain.line(what + " " + Wording.standing(grade));
        }
        long passed = grade.tasks().stream()
                .filter(task -> task.outcome() == Outcome.PASSED)
                .count();
        String tasks = passed + " of " + Wording.count(grade.tasks().size(), "task") + " passed";
        return Plain.line(grade.standing() == null ? tasks : tasks + ". " + Wording.standing(grade));
    }
}
