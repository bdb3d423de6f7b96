package gradients.grader.report.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradients.grader.grade.Grade;
import gradients.grader.report.DemoClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GradescopeTest {

    private static final Set<String> FORMATS = Set.of("text", "html", "simple_format", "md", "ansi");
    private static final Set<String> VISIBILITIES = Set.of("hidden", "after_due_date", "after_published", "visible");

    @Test
    void results_keep_to_the_documented_values() {
        for (Grade grade : graded()) {
            JsonNode results = results(grade);

            assertThat(results.get("score").isNumber()).isTrue();
            assertThat(FORMATS).contains(results.get("output_format").asString());
            assertThat(VISIBILITIES).contains(results.get("stdout_visibility").asString());
            for (JsonNode test : results.get("tests")) {
                assertThat(test.get("score").asDouble())
                        .isBetween(0.0, test.get("max_score").asDouble());
                assertThat(Set.of("passed", "failed"))
                        .contains(test.get("status").asString());
                assertThat(test.get("number").isString()).isTrue();
                assertThat(test.get("output_format").asString()).isEqualTo("text");
                assertThat(VISIBILITIES).contains(test.get("visibility").asString());
            }
        }
    }

    @Test
    void the_tests_add_up_to_the_score() {
        for (Grade grade : graded()) {
            JsonNode results = results(grade);

            double sum = results.get("tests")
                    .valueStream()
                    .mapToDouble(test -> test.get("score").asDouble())
                    .sum();
            assertThat(sum).isCloseTo(results.get("score").asDouble(), within(0.02));
        }
    }

    @Test
    void every_key_is_one_that_the_sample_has() {
        JsonNode sample =
                JsonMapper.shared().readTree(getClass().getResourceAsStream("/samples/gradescope-results.json"));
        JsonNode ours = results(DemoClass.mistake());

        assertThat(sample.propertyNames()).containsAll(ours.propertyNames());
        assertThat(sample.at("/tests/0").propertyNames())
                .containsAll(ours.at("/tests/0").propertyNames());
    }

    @Test
    void a_withheld_grade_has_no_results() {
        assertThat(Gradescope.of(DemoClass.fault())).isEmpty();
    }

    private static List<Grade> graded() {
        List<Grade> grades = new ArrayList<>(DemoClass.grades().values());
        grades.removeIf(Grade::isWithheld);
        return grades;
    }

    private static JsonNode results(Grade grade) {
        return JsonMapper.shared().readTree(Gradescope.of(grade).orElseThrow());
    }
}
