package gradients.grader.policy;

import gradients.grader.course.CourseSpec.Counting;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Standing;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses which of a student's submissions for one assignment counts. */
public final class Attempts {

    private Attempts() {}

    /**
     * Returns the grade that counts; a withheld one only if there is no other.
     *
     * @param attempts at least one; where times are unknown, the order given stands for them
     */
    public static Grade counting(Counting rule, List<Grade> attempts) {
        List<Grade> known =
                attempts.stream().filter(grade -> !grade.isWithheld()).toList();
        List<Grade> ordered = new ArrayList<>(known.isEmpty() ? attempts : known);
        if (ordered.stream().allMatch(grade -> !submitted(grade).isEmpty())) {
            ordered.sort(Comparator.comparing(
                    grade -> OffsetDateTime.parse(submitted(grade)).toInstant()));
        }
        Grade last = ordered.get(ordered.size() - 1);
        return switch (rule) {
            case LAST -> last;
            case BEST ->
                ordered.stream()
                        .reduce((best, next) -> next.points() > best.points() ? next : best)
                        .orElse(last);
            case LAST_IN_TIME ->
                ordered.stream()
                        .filter(grade -> !isLate(grade))
                        .reduce((first, second) -> second)
                        .orElse(ordered.get(0));
        };
    }

    private static boolean isLate(Grade grade) {
        Standing standing = grade.standing();
        return standing != null && standing.daysLate() > 0;
    }

    private static String submitted(Grade grade) {
        return grade.standing() == null ? "" : grade.standing().submitted();
    }
}
