package gradients.grader.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradients.grader.course.CourseSpec;
import gradients.grader.course.CourseSpec.Bonus;
import gradients.grader.course.CourseSpec.Extension;
import gradients.grader.course.CourseSpec.Scheduled;
import gradients.grader.course.LatePolicy;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Standing;
import gradients.grader.grade.Style;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PolicyTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<String> IDS = List.of("01-a", "02-b", "03-c");
    private static final LocalDateTime FIRST = LocalDateTime.of(2027, 3, 21, 23, 59);

    /** Minutes from the due date; a month on either side, over both changes of the clock. */
    private static final int MONTH = 60 * 24 * 31;

    @Property
    void what_counts_is_what_was_earned_less_the_penalty_and_never_below_zero(
            @ForAll("policies") LatePolicy late,
            @ForAll @IntRange(min = -MONTH, max = MONTH) int minutes,
            @ForAll @DoubleRange(min = 0, max = 100) double earned) {
        Standing standing = standing(course(late, List.of(), List.of()), minutes, earned);

        assertThat(standing.penalty()).isBetween(0.0, Math.round(earned * 100) / 100.0);
        assertThat(standing.points()).isCloseTo(Math.max(0, earned - standing.penalty()), within(0.011));
        assertThat(standing.why()).isNotEmpty();
    }

    @Property
    void handing_in_earlier_never_costs_more(
            @ForAll("policies") LatePolicy late,
            @ForAll @IntRange(min = -MONTH, max = MONTH) int minutes,
            @ForAll @IntRange(min = 0, max = MONTH) int earlier,
            @ForAll @DoubleRange(min = 0, max = 100) double earned) {
        CourseSpec course = course(late, List.of(), List.of());

        assertThat(standing(course, minutes - earlier, earned).points())
                .isGreaterThanOrEqualTo(standing(course, minutes, earned).points());
    }

    @Property
    void work_in_time_costs_nothing(
            @ForAll("policies") LatePolicy late,
            @ForAll @IntRange(min = -MONTH, max = 0) int minutes,
            @ForAll @DoubleRange(min = 0, max = 100) double earned) {
        Standing standing = standing(course(late, List.of(), List.of()), minutes, earned);

        assertThat(standing.daysLate()).isZero();
        assertThat(standing.penalty()).isZero();
    }

    @Property
    void more_points_earned_never_count_less(
            @ForAll("policies") LatePolicy late,
            @ForAll @IntRange(min = -MONTH, max = MONTH) int minutes,
            @ForAll @DoubleRange(min = 0, max = 50) double earned,
            @ForAll @DoubleRange(min = 0, max = 50) double more) {
        CourseSpec course = course(late, List.of(), List.of());

        assertThat(standing(course, minutes, earned + more).points())
                .isGreaterThanOrEqualTo(standing(course, minutes, earned).points());
    }

    @Property
    void an_extension_never_hurts_and_helps_only_its_student(
            @ForAll("policies") LatePolicy late,
            @ForAll @IntRange(min = -MONTH, max = MONTH) int minutes,
            @ForAll @IntRange(min = 0, max = 40) int days) {
        Extension extension = new Extension("ada", IDS.get(0), FIRST.plusDays(days), "ill");
        CourseSpec without = course(late, List.of(), List.of());
        CourseSpec extended = course(late, List.of(extension), List.of());

        assertThat(standing(extended, minutes, 80).points())
                .isGreaterThanOrEqualTo(standing(without, minutes, 80).points());
        assertThat(lateness(extended, "bob", Map.of(IDS.get(0), at(minutes))))
                .isEqualTo(lateness(without, "bob", Map.of(IDS.get(0), at(minutes))));
    }

    @Property
    void free_days_are_never_overspent_and_cover_work_whole_or_not_at_all(
            @ForAll @IntRange(min = 1, max = 10) int allowance,
            @ForAll @Size(3) List<@IntRange(min = -MONTH, max = MONTH) Integer> minutes) {
        CourseSpec course =
                course(new LatePolicy(LatePolicy.Kind.FREE_LATE_DAYS, null, allowance), List.of(), List.of());
        Map<String, OffsetDateTime> submitted = Map.of(
                IDS.get(0), at(minutes.get(0)),
                IDS.get(1), at(minutes.get(1)).plusDays(7),
                IDS.get(2), at(minutes.get(2)).plusDays(14));

        Map<String, Lateness> lateness = lateness(course, "ada", submitted);

        assertThat(lateness.values().stream().mapToInt(Lateness::freeDays).sum())
                .isLessThanOrEqualTo(allowance);
        assertThat(lateness.values())
                .allSatisfy(late -> assertThat(late.freeDays()).isIn(0, late.days()));
    }

    @Property
    void a_day_late_is_a_calendar_day_of_the_course(@ForAll @IntRange(min = 0, max = 30) int days) {
        ZonedDateTime due = FIRST.atZone(BERLIN);

        assertThat(days(due.plusDays(days))).isEqualTo(days);
        assertThat(days(due.plusDays(days).plusSeconds(1))).isEqualTo(days + 1);
    }

    @Example
    void summer_time_takes_nobody_an_hour() {
        ZonedDateTime due = ZonedDateTime.of(2027, 3, 27, 23, 59, 0, 0, BERLIN); // the night has 23 hours
        OffsetDateTime next = OffsetDateTime.parse("2027-03-28T23:59:00+02:00");

        Lateness late = Lateness.of(Optional.of(next), Optional.of(due));

        assertThat(Duration.between(due, next)).isEqualTo(Duration.ofHours(23));
        assertThat(late.days()).isEqualTo(1);
    }

    @Example
    void a_grade_says_what_was_taken_off_and_why() {
        CourseSpec course = course(percent(10), List.of(), List.of(new Bonus("ada", IDS.get(0), 2, "found a mistake")));

        Standing standing = standing(course, 60 * 25, 80);

        assertThat(standing.penalty()).isEqualTo(16);
        assertThat(standing.points()).isEqualTo(66);
        assertThat(standing.why())
                .isEqualTo(
                        "Handed in 2 days late, it was due 2027-03-21 23:59 +01:00: 10 % of the points earned for each"
                                + " begun day, 16 points off. Bonus: 2 points, found a mistake.");
    }

    @Example
    void nothing_is_said_where_nothing_is_known() {
        CourseSpec course = course(percent(10), List.of(), List.of());
        Lateness unknown = lateness(course, "ada", Map.of()).get(IDS.get(0));

        assertThat(new Policy(course).standing(grade(80), unknown)).isEmpty();
    }

    @Provide
    Arbitrary<LatePolicy> policies() {
        return Arbitraries.oneOf(
                Arbitraries.of(LatePolicy.LENIENT, new LatePolicy(LatePolicy.Kind.CUT_OFF, null, null)),
                Arbitraries.integers().between(1, 100).map(PolicyTest::percent),
                Arbitraries.integers()
                        .between(1, 10)
                        .map(days -> new LatePolicy(LatePolicy.Kind.FREE_LATE_DAYS, null, days)));
    }

    private static LatePolicy percent(int percent) {
        return new LatePolicy(LatePolicy.Kind.PERCENT_PER_DAY, percent, null);
    }

    private static CourseSpec course(LatePolicy late, List<Extension> extensions, List<Bonus> bonuses) {
        List<Scheduled> assignments = List.of(
                new Scheduled(IDS.get(0), null, FIRST),
                new Scheduled(IDS.get(1), null, FIRST.plusDays(7)),
                new Scheduled(IDS.get(2), null, FIRST.plusDays(14)));
        return new CourseSpec("Course", "Spring", BERLIN, late, assignments, extensions, null, bonuses);
    }

    private static OffsetDateTime at(int minutes) {
        return FIRST.atZone(BERLIN).plusMinutes(minutes).toOffsetDateTime();
    }

    private static int days(ZonedDateTime submitted) {
        return Lateness.of(Optional.of(submitted.toOffsetDateTime()), Optional.of(FIRST.atZone(BERLIN)))
                .days();
    }

    private static Map<String, Lateness> lateness(
            CourseSpec course, String student, Map<String, OffsetDateTime> submitted) {
        return new Policy(course).lateness(student, submitted);
    }

    private static Standing standing(CourseSpec course, int minutes, double earned) {
        Lateness late = lateness(course, "ada", Map.of(IDS.get(0), at(minutes))).get(IDS.get(0));
        return new Policy(course).standing(grade(earned), late).orElseThrow();
    }

    private static Grade grade(double points) {
        return new Grade(
                Grade.SCHEMA,
                IDS.get(0),
                "A",
                "ada",
                "",
                "",
                points,
                100,
                Grade.GRADED,
                "process",
                List.of(),
                new Style(0, 0, List.of()),
                List.of(),
                "",
                List.of(),
                List.of(),
                Map.of());
    }
}
