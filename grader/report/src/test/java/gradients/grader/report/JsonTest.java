package gradients.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Style;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonTest {

    @Test
    void a_grade_survives_the_round_trip() {
        DemoClass.grades().values().forEach(grade -> {
            String json = Json.of(grade);

            assertThat(Json.of(Json.read(json))).isEqualTo(json);
            assertThat(Json.read(json).submission()).isEqualTo(grade.submission());
        });
    }

    @Test
    void two_runs_differ_in_their_timings_only_and_these_come_last() {
        Grade first = DemoClass.mistake();
        Grade second = withTimings(first, Map.of("compile", 9.0));

        assertThat(Json.of(first)).isNotEqualTo(Json.of(second));
        assertThat(beforeTimings(first)).isEqualTo(beforeTimings(second));
    }

    @Test
    void points_are_rounded_and_seconds_keep_milliseconds() {
        Grade third = withTimings(DemoClass.mistake(), Map.of("tests", 1.23456));

        assertThat(Json.of(third))
                .contains("\"score\" : 71.5,")
                .contains("\"tests\" : 1.235")
                .doesNotContain("333");
    }

    @Test
    void nothing_in_it_steers_a_terminal() {
        assertThat(Json.of(DemoClass.hostile()).replace("\n", ""))
                .doesNotContainPattern("[\\p{Cntrl}\u0080-\u009F\u202A-\u202E\u2066-\u2069]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1})
    void no_grade_has_impossible_points(double points) {
        List<Style.Finding> none = List.of();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Style(points, 5, none))
                .withMessageContaining("must be finite and not negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"schema\":\"gradients/grade/v9\"}"})
    void what_is_no_grade_is_refused_in_one_sentence(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.read(text)).withMessageMatching("(?s)The file .*");
    }

    private static String beforeTimings(Grade grade) {
        String json = Json.of(grade);
        return json.substring(0, json.indexOf("\"timings\""));
    }

    private static Grade withTimings(Grade g, Map<String, Double> timings) {
        return new Grade(
                g.schema(),
                g.assignment(),
                g.title(),
                g.submission(),
                g.commit(),
                g.seed(),
                g.score(),
                g.maxScore(),
                g.outcome(),
                g.isolation(),
                g.tasks(),
                g.style(),
                g.compileErrors(),
                g.fault(),
                g.tampering(),
                g.pictures(),
                timings);
    }
}
