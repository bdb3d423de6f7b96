package gradients.grader.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseSpecTest {

    private static final String TERM = """
            title: Gradient problems in deep networks
            term: Spring 2026
            timezone: Europe/Berlin
            late:
              kind: percent-per-day
              percent: 10
            assignments:
              - id: 01-sigmoid-backprop
              - id: 05-gradient-clipping
                release: 2026-03-02 08:00
                due: 2026-03-16 23:59
            extensions:
              - student: alice
                assignment: 05-gradient-clipping
                due: 2026-04-20 23:59
                reason: ill
            """;

    private static CourseSpec read(String yaml) {
        return Yaml.parse(yaml, "course.yaml", CourseSpec.class);
    }

    @Test
    void due_dates_have_the_zone_of_the_course_on_both_sides_of_summer_time() {
        CourseSpec course = read(TERM);

        assertThat(course.due("05-gradient-clipping", "bob"))
                .contains(ZonedDateTime.parse("2026-03-16T23:59+01:00[Europe/Berlin]"));
        assertThat(course.due("05-gradient-clipping", "alice"))
                .contains(ZonedDateTime.parse("2026-04-20T23:59+02:00[Europe/Berlin]"));
        assertThat(course.due("01-sigmoid-backprop", "bob")).isEmpty();
    }

    @Test
    void without_a_late_policy_lateness_costs_nothing() {
        CourseSpec course = read(TERM.replace("late:\n  kind: percent-per-day\n  percent: 10\n", ""));

        assertThat(course.late()).isEqualTo(LatePolicy.LENIENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: percent-per-day | kind: percent | needs one of none, percent-per-day, free-late-days, cut-off.",
                "percent: 10 | percent: 101 | late.percent is 101; it needs to be 1 to 100.",
                "percent: 10 | days: 3 | late.percent belongs to kind percent-per-day",
                "2026-03-16 23:59 | 2026-03-16 | assignments[2].due is \"2026-03-16\", but needs a date and time",
                "2026-03-16 23:59 | 2026-02-30 23:59 | needs a date and time",
                "2026-03-16 23:59 | 2026-03-01 23:59 | which is not before it is due",
                "Europe/Berlin | Europe/Berlen | timezone is \"Europe/Berlen\", but needs a time zone",
                "id: 01-sigmoid-backprop | id: 05-gradient-clipping | assignments lists \"05-gradient-clipping\" twice",
                "student: alice | reason: x | Duplicate",
            })
    void a_mistake_is_told_in_one_line(String is, String becomes, String sentence) {
        assertThatThrownBy(() -> read(TERM.replace(is, becomes)))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("course.yaml, line ")
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n");
    }
}
