package gradients.grader.policy;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How late one student's work for one assignment is.
 *
 * @param submitted empty where unknown; then the work counts as in time
 * @param due empty if never
 * @param days begun days after the due date, counted on the calendar of the course's zone; 0 if in time
 * @param freeDays how many of the term's free days it uses: all of {@code days} or none
 */
public record Lateness(Optional<OffsetDateTime> submitted, Optional<ZonedDateTime> due, int days, int freeDays) {

    static Lateness of(Optional<OffsetDateTime> submitted, Optional<ZonedDateTime> due) {
        int days = submitted.isPresent() && due.isPresent() ? days(due.get(), submitted.get()) : 0;
        return new Lateness(submitted, due, days, 0);
    }

    Lateness using(int free) {
        return new Lateness(submitted, due, days, free);
    }

    boolean isLate() {
        return days > 0;
    }

    /** Days are added on the calendar, so that one is a day also when clocks change. */
    private static int days(ZonedDateTime due, OffsetDateTime submitted) {
        if (!submitted.toInstant().isAfter(due.toInstant())) {
            return 0;
        }
        int days = Math.max(1, (int) ChronoUnit.DAYS.between(due, submitted.atZoneSameInstant(due.getZone())) - 1);
        while (due.plusDays(days).toInstant().isBefore(submitted.toInstant())) {
            days++;
        }
        return days;
    }
}
