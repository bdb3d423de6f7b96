package gradients.grader.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GradeTest {

    private static final Style STYLE = new Style(4, 5, List.of(new Style.Finding("A.java", 1, "NeedBraces", "…")));
    private static final Picture PICTURE = picture("Norms", "They fall.");

    @ParameterizedTest
    @CsvSource({
        "GRADED, 100, true",
        "GRADED, 99.9999999, true",
        "GRADED, 99.99, false",
        "NOT_COMPILED, 0, false",
        "GRADER_FAULT, 100, false"
    })
    void full_marks_are_every_point_but_for_rounding(String outcome, double score, boolean isFull) {
        assertThat(grade(outcome, score).isFull()).isEqualTo(isFull);
    }

    @Test
    void only_a_fault_of_ours_withholds_a_grade() {
        assertThat(grade(Grade.GRADER_FAULT, 0).isWithheld()).isTrue();
        assertThat(grade(Grade.NOT_COMPILED, 0).isWithheld()).isFalse();
    }

    @Test
    void what_counts_is_what_was_earned_unless_a_policy_says_otherwise() {
        Grade raw = grade(Grade.GRADED, 80);
        Standing late = new Standing("2027-06-07T00:10:00Z", "2027-06-06T23:59:00Z", 1, 0, 8, 0, 72, "One day late.");

        assertThat(raw.points()).isEqualTo(80);
        assertThat(raw.with(late).points()).isEqualTo(72);
        assertThat(raw.with(late).score()).isEqualTo(80);
        assertThat(raw.with(late).with(null)).isEqualTo(raw);
    }

    @Test
    void timings_are_all_that_differs_between_two_runs() {
        Grade grade = grade(Grade.GRADED, 80);

        assertThat(grade.withoutTimings().timings()).isEmpty();
        assertThat(grade.withoutTimings().tasks()).isEqualTo(grade.tasks());
        assertThat(grade.withoutTimings().pictures()).containsExactly(PICTURE);
    }

    @Test
    void in_short_it_keeps_the_points_and_nothing_long() {
        Grade grade = grade(Grade.GRADED, 80);

        Grade points = grade.inShort();

        assertThat(points.score()).isEqualTo(80);
        assertThat(points.tasks()).singleElement().satisfies(task -> {
            assertThat(task.id()).isEqualTo("1.1");
            assertThat(task.score()).isEqualTo(76);
            assertThat(task.tests()).isEmpty();
        });
        assertThat(points.style()).isEqualTo(new Style(4, 5, List.of()));
        assertThat(points.pictures()).isEmpty();
        assertThat(points.timings()).isEqualTo(grade.timings());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void points_are_finite_and_never_negative(double score) {
        assertRefused(() -> grade(Grade.GRADED, score), "ada has " + score + " of 100.0 points");
        assertRefused(() -> new Style(score, 5, List.of()), "Style has ");
        assertRefused(() -> task(score), "Task 1.1 has ");
        assertRefused(() -> new TestResult("a test", Outcome.PASSED, score, 5, "", ""), "Test a test has ");
        assertRefused(() -> new Standing("", "", 0, 0, score, 0, 1, ""), "The penalty has ");
    }

    @Test
    void a_picture_has_a_title_words_and_curves_that_pair() {
        assertThatCode(() -> new Picture.Curve("values", List.of(), List.of(1.0, 2.0)))
                .doesNotThrowAnyException();
        assertRefused(() -> new Picture.Curve("odd", List.of(1.0), List.of(1.0, 2.0)), "The curve odd has 1 xs and 2");
        assertRefused(() -> picture(" ", "They fall."), "one of them is blank");
        assertRefused(() -> picture("Norms", " "), "one of them is blank");
    }

    private static void assertRefused(ThrowingCallable code, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(code).withMessageContaining(sentence);
    }

    private static Picture picture(String title, String alternative) {
        return new Picture(Picture.Kind.LINES, title, "layer", "norm", false, List.of(), alternative);
    }

    private static TaskResult task(double score) {
        TestResult test = new TestResult("a test", Outcome.PASSED, 76, 95, "", "");
        return new TaskResult("1.1", "One", score, 95, Outcome.FAILED, null, List.of(test));
    }

    private static Grade grade(String outcome, double score) {
        return new Grade(
                Grade.SCHEMA,
                "01-sample",
                "Sample",
                "ada",
                "",
                "seed",
                score,
                100,
                outcome,
                "process",
                List.of(task(76)),
                STYLE,
                List.of(),
                "",
                List.of(),
                List.of(PICTURE),
                Map.of("test", 0.5));
    }
}
