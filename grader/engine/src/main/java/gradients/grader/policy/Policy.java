package gradients.grader.policy;

import gradients.grader.course.CourseSpec;
import gradients.grader.course.CourseSpec.Bonus;
import gradients.grader.course.LatePolicy;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Standing;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The course's rules on lateness and bonus points, as pure functions: the same course, times and points give the same
 * standing.
 */
public final class Policy {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);
    private static final int PERCENT = 100;

    private final CourseSpec course;

    public Policy(CourseSpec course) {
        this.course = course;
    }

    /**
     * Returns how late each assignment of a student is. Free late days are spent in the order of the due dates, by work
     * that the days left cover whole.
     *
     * @param submitted when each assignment was handed in; those of unknown time are left out and count as in time
     */
    public Map<String, Lateness> lateness(String student, Map<String, OffsetDateTime> submitted) {
        Map<String, Lateness> all = new HashMap<>();
        course.assignments().forEach(assignment -> {
            String id = assignment.id();
            all.put(id, Lateness.of(Optional.ofNullable(submitted.get(id)), course.due(id, student)));
        });
        if (course.late().kind() == LatePolicy.Kind.FREE_LATE_DAYS) {
            spend(all, course.late().days());
        }
        return all;
    }

    private static void spend(Map<String, Lateness> all, int allowance) {
        List<String> late = all.keySet().stream()
                .filter(id -> all.get(id).isLate())
                .sorted(Comparator.comparing(
                                (String id) -> all.get(id).due().orElseThrow().toInstant())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int left = allowance;
        for (String id : late) {
            int days = all.get(id).days();
            if (days <= left) {
                all.put(id, all.get(id).using(days));
                left -= days;
            }
        }
    }

    /** Returns what counts of the grade; empty if it is withheld, or if no date and no bonus bears on it. */
    public Optional<Standing> standing(Grade grade, Lateness lateness) {
        List<Bonus> bonuses = course.bonuses(grade.assignment(), grade.submission());
        boolean isUndated = lateness.due().isEmpty() || lateness.submitted().isEmpty();
        if (grade.isWithheld() || isUndated && bonuses.isEmpty()) {
            return Optional.empty();
        }
        double penalty = cents(penalty(grade.score(), lateness));
        double bonus = cents(bonuses.stream().mapToDouble(Bonus::points).sum());
        return Optional.of(new Standing(
                lateness.submitted().map(this::inCourseZone).orElse(""),
                lateness.due().map(due -> due.toOffsetDateTime().toString()).orElse(""),
                lateness.days(),
                lateness.freeDays(),
                penalty,
                bonus,
                Math.max(0, cents(grade.score() - penalty + bonus)),
                why(lateness, penalty, bonuses)));
    }

    private String inCourseZone(OffsetDateTime time) {
        return time.atZoneSameInstant(course.timezone()).toOffsetDateTime().toString();
    }

    /** Returns the points that lateness takes off: from 0 to what was earned. */
    double penalty(double earned, Lateness lateness) {
        if (!lateness.isLate()) {
            return 0;
        }
        return switch (course.late().kind()) {
            case NONE -> 0;
            case PERCENT_PER_DAY ->
                earned
                        * Math.min(
                                PERCENT, (long) lateness.days() * course.late().percent())
                        / PERCENT;
            case FREE_LATE_DAYS -> lateness.freeDays() == lateness.days() ? 0 : earned;
            case CUT_OFF -> earned;
        };
    }

    private String why(Lateness lateness, double penalty, List<Bonus> bonuses) {
        StringBuilder why = new StringBuilder();
        if (lateness.due().isPresent() && lateness.submitted().isPresent()) {
            String due = SHOWN.format(lateness.due().get());
            why.append(
                    lateness.isLate()
                            ? "Handed in " + days(lateness.days()) + " late, it was due " + due + ": "
                                    + rule(lateness, penalty)
                            : "Handed in before it was due, " + due + ".");
        }
        for (Bonus bonus : bonuses) {
            why.append(why.isEmpty() ? "" : " ")
                    .append(bonus.points() < 0 ? "Taken off: " : "Bonus: ")
                    .append(points(Math.abs(bonus.points())))
                    .append(", ")
                    .append(bonus.reason())
                    .append(bonus.reason().endsWith(".") ? "" : ".");
        }
        return why.toString();
    }

    private String rule(Lateness lateness, double penalty) {
        return switch (course.late().kind()) {
            case NONE -> "late work counts in full.";
            case PERCENT_PER_DAY ->
                course.late().percent() + " % of the points earned for each begun day, " + points(penalty) + " off.";
            case FREE_LATE_DAYS ->
                lateness.freeDays() == lateness.days()
                        ? "covered by " + days(lateness.freeDays()) + " of the term's "
                                + course.late().days() + "."
                        : "too few of the term's " + days(course.late().days()) + " are left, so it does not count.";
            case CUT_OFF -> "late work does not count.";
        };
    }

    private static String days(int count) {
        return count + (count == 1 ? " day" : " days");
    }

    private static String points(double points) {
        double rounded = cents(points);
        String text = rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
        return text + (rounded == 1 ? " point" : " points");
    }

    private static double cents(double points) {
        return Math.round(points * PERCENT) / (double) PERCENT;
    }
}
