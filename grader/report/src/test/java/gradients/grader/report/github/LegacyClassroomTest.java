package gradients.grader.report.github;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.grade.Grade;
import gradients.grader.report.DemoClass;
import gradients.grader.report.RandomGrades;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegacyClassroomTest {

    private static final int LINUX_ENVIRONMENT_STRING = 131_071;

    @Test
    void the_reporters_table_and_its_annotation_agree() {
        Stream.concat(graded().stream(), RandomGrades.seeded(3).limit(500)).forEach(grade -> {
            JsonNode result = result(grade);

            assertThat(Reporter.table(result)).isEqualTo(Reporter.annotation(result));
        });
    }

    @Test
    void partial_credit_is_not_lost() {
        JsonNode result = result(DemoClass.mistake());

        assertThat(Reporter.annotation(result)).isEqualTo("72.00/100");
        assertThat(result.get("status").asString()).isEqualTo("fail");
    }

    @Test
    void every_field_that_the_reporter_prints_is_there() {
        for (Grade grade : DemoClass.grades().values()) {
            for (JsonNode test : result(grade).get("tests")) {
                assertThat(test.propertyNames())
                        .containsExactly(
                                "name", "status", "score", "message", "test_code", "filename", "line_no", "duration");
                assertThat(test.get("score").isInt()).isTrue();
                assertThat(test.get("line_no").asInt()).isZero();
            }
        }
    }

    @Test
    void no_name_can_print_a_line_of_its_own() {
        JsonNode result = result(DemoClass.hostile());

        assertThat(result.get("tests")
                        .valueStream()
                        .map(test -> test.get("name").asString()))
                .allMatch(name -> name.chars().noneMatch(Character::isISOControl))
                .allMatch(name -> !name.startsWith("::"));
    }

    @Test
    void it_fits_into_one_environment_variable() {
        for (Grade grade : List.of(DemoClass.hostile(), DemoClass.mistake(), RandomGrades.of(3, 600))) {
            String variable = "GRADE_RESULTS=" + LegacyClassroom.base64(grade);

            assertThat(variable.getBytes(UTF_8)).hasSizeLessThan(LINUX_ENVIRONMENT_STRING);
        }
    }

    @Test
    void a_withheld_grade_reports_no_points_at_all() {
        JsonNode result = result(DemoClass.fault());

        assertThat(result.get("status").asString()).isEqualTo("error");
        assertThat(result.get("max_score").asInt())
                .as("the reporter annotates nothing then")
                .isZero();
    }

    private static List<Grade> graded() {
        return DemoClass.grades().values().stream()
                .filter(grade -> !grade.isWithheld())
                .toList();
    }

    private static JsonNode result(Grade grade) {
        byte[] json = Base64.getDecoder().decode(LegacyClassroom.base64(grade));
        return JsonMapper.shared().readTree(json);
    }

    /** What the reporter computes: its table from the share of passed tests, its annotation from the sum of scores. */
    private static final class Reporter {

        static String table(JsonNode result) {
            long passed = result.get("tests")
                    .valueStream()
                    .filter(test -> test.get("status").asString().equals("pass"))
                    .count();
            double points = (double) passed
                    / result.get("tests").size()
                    * result.get("max_score").asInt();
            return points(points, result);
        }

        static String annotation(JsonNode result) {
            double sum = result.get("tests")
                    .valueStream()
                    .mapToDouble(test -> test.get("score").asDouble())
                    .sum();
            return points(sum, result);
        }

        private static String points(double points, JsonNode result) {
            return String.format(
                    Locale.ROOT, "%.2f/%d", points, result.get("max_score").asInt());
        }
    }
}
