package gradients.grader.policy;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.CourseSpec.Counting;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Standing;
import gradients.grader.grade.Style;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttemptsTest {

    private static final Grade EARLY = graded(70, "2027-05-01T10:00:00+02:00", 0);
    private static final Grade IN_TIME = graded(60, "2027-05-02T10:00:00+02:00", 0);
    private static final Grade LATE = graded(90, "2027-05-05T10:00:00+02:00", 2);

    @Test
    void the_last_one_counts_in_whatever_order_they_come() {
        assertThat(Attempts.counting(Counting.LAST, List.of(LATE, EARLY, IN_TIME)))
                .isEqualTo(LATE);
    }

    @Test
    void the_best_one_counts_and_of_equals_the_earlier() {
        Grade again = graded(90, "2027-05-06T10:00:00+02:00", 3);

        assertThat(Attempts.counting(Counting.BEST, List.of(EARLY, again, LATE)))
                .isEqualTo(LATE);
    }

    @Test
    void the_last_one_in_time_counts() {
        assertThat(Attempts.counting(Counting.LAST_IN_TIME, List.of(EARLY, IN_TIME, LATE)))
                .isEqualTo(IN_TIME);
    }

    @Test
    void the_first_late_one_counts_where_none_is_in_time() {
        Grade later = graded(95, "2027-05-09T10:00:00+02:00", 6);

        assertThat(Attempts.counting(Counting.LAST_IN_TIME, List.of(later, LATE)))
                .isEqualTo(LATE);
    }

    @Test
    void a_withheld_grade_counts_only_where_there_is_no_other() {
        Grade withheld = grade(0, Grade.GRADER_FAULT, "it broke", null);

        assertThat(Attempts.counting(Counting.LAST, List.of(EARLY, withheld))).isEqualTo(EARLY);
        assertThat(Attempts.counting(Counting.LAST, List.of(withheld))).isEqualTo(withheld);
    }

    @Test
    void where_a_time_is_unknown_the_order_given_stands_for_it() {
        Grade undated = grade(10, Grade.GRADED, "", null);

        assertThat(Attempts.counting(Counting.LAST, List.of(LATE, undated))).isEqualTo(undated);
    }

    private static Grade graded(double points, String submitted, int daysLate) {
        return grade(points, Grade.GRADED, "", new Standing(submitted, "", daysLate, 0, 0, 0, points, "why"));
    }

    private static Grade grade(double points, String outcome, String fault, Standing standing) {
        return new Grade(
                Grade.SCHEMA,
                "01-a",
                "A",
                "ada",
                "",
                "",
                points,
                100,
                outcome,
                "process",
                List.of(),
                new Style(0, 0, List.of()),
                List.of(),
                fault,
                List.of(),
                List.of(),
                standing,
                Map.of());
    }
}
