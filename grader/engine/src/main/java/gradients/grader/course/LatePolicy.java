package gradients.grader.course;

import static gradients.grader.course.Require.present;
import static gradients.grader.course.Require.require;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a late submission costs.
 *
 * @param kind which rule holds
 * @param percent for {@link Kind#PERCENT_PER_DAY}: what each begun day costs, in percent of the points at stake
 * @param days for {@link Kind#FREE_LATE_DAYS}: how many days a student may be late in the whole term
 */
public record LatePolicy(Kind kind, Integer percent, Integer days) {

    /** Late submissions count in full. */
    public static final LatePolicy LENIENT = new LatePolicy(Kind.NONE, null, null);

    /** The rules a course may choose from. */
    public enum Kind {
        /** Late submissions count in full. */
        @JsonProperty("none")
        NONE,
        /** Each begun day costs a share of the points. */
        @JsonProperty("percent-per-day")
        PERCENT_PER_DAY,
        /** A student has a number of late days for the term; once they are spent, late submissions count nothing. */
        @JsonProperty("free-late-days")
        FREE_LATE_DAYS,
        /** Late submissions count nothing. */
        @JsonProperty("cut-off")
        CUT_OFF
    }

    public LatePolicy {
        present(kind, "late.kind");
        boolean byPercent = kind == Kind.PERCENT_PER_DAY;
        require((percent != null) == byPercent, "late.percent belongs to kind percent-per-day, and only there.");
        require(!byPercent || percent >= 1 && percent <= 100, "late.percent is %d; it needs to be 1 to 100.", percent);
        boolean byDays = kind == Kind.FREE_LATE_DAYS;
        require((days != null) == byDays, "late.days belongs to kind free-late-days, and only there.");
        require(!byDays || days >= 1, "late.days is %d; it needs to be at least 1.", days);
    }
}
