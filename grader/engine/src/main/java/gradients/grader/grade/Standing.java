package gradients.grader.grade;

import static java.util.Objects.requireNonNull;

/**
 * What counts of a grade once the course's policy was applied.
 *
 * @param submitted when the work was handed in, with its offset from UTC; empty where unknown
 * @param due when it was due; empty if never
 * @param daysLate begun days after the due date; 0 if in time
 * @param freeDays late days of the student's allowance that it used
 * @param penalty points taken off for lateness
 * @param bonus points that the instructor added, or took off if negative
 * @param points what counts: earned − penalty + bonus, never below 0
 * @param why one sentence for each step
 */
public record Standing(
        String submitted,
        String due,
        int daysLate,
        int freeDays,
        double penalty,
        double bonus,
        double points,
        String why) {

    public Standing {
        requireNonNull(submitted);
        requireNonNull(due);
        requireNonNull(why);
        Score.check("The penalty", penalty, points);
        if (daysLate < 0 || freeDays < 0 || !Double.isFinite(bonus)) {
            throw new IllegalArgumentException(
                    "A standing needs days ≥ 0 and a finite bonus; got " + daysLate + ", " + freeDays + ", " + bonus);
        }
    }
}
