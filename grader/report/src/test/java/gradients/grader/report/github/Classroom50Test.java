package gradients.grader.report.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gradients.grader.report.DemoClass;
import gradients.grader.report.Json;
import gradients.grader.report.RandomGrades;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Classroom50Test {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "CLASSROOM", "cs101",
            "ASSIGNMENT", "hw1",
            "ASSIGNMENT_TYPE", "individual",
            "USERNAME", "alice",
            "SUBMISSION_TAG", "submit/2026-11-22T10-00-00Z-a1b2c3d",
            "COMMIT_URL", "https://github.com/org/cs101-hw1-alice/commit/a1b2c3d",
            "RELEASE_URL", "https://github.com/org/cs101-hw1-alice/releases/tag/submit%2F2026-11-22T10-00-00Z-a1b2c3d",
            "REVIEW_URL", "https://github.com/org/cs101-hw1-alice/compare/base...a1b2c3d");

    @Test
    void everything_but_the_scores_is_as_in_the_sample() {
        JsonNode sample =
                JsonMapper.shared().readTree(getClass().getResourceAsStream("/samples/classroom50-result.json"));
        JsonNode ours = result(0);

        assertThat(ours.propertyNames()).containsExactlyElementsOf(sample.propertyNames());
        for (String name : sample.propertyNames()) {
            if (!name.equals("tests") && !name.endsWith("score")) {
                assertThat(ours.get(name)).as(name).isEqualTo(sample.get(name));
            }
        }
        assertThat(ours.at("/tests/0").propertyNames())
                .containsAll(sample.at("/tests/0").propertyNames());
    }

    @Test
    void scores_are_whole_and_add_up() {
        for (int seed = 0; seed < 200; seed++) {
            JsonNode result = result(seed);

            int sum = 0;
            for (JsonNode test : result.get("tests")) {
                assertThat(test.get("score").isInt()).isTrue();
                assertThat(test.get("max-score").isInt()).isTrue();
                assertThat(test.get("score").asInt())
                        .isBetween(0, test.get("max-score").asInt());
                sum += test.get("score").asInt();
            }
            assertThat(result.get("score").isInt()).isTrue();
            assertThat(result.get("score").asInt())
                    .isEqualTo(sum)
                    .isLessThanOrEqualTo(result.get("max-score").asInt());
        }
    }

    @Test
    void outside_of_classroom_50_there_is_no_submission() {
        assertThat(Classroom50.Submission.of(Map.of("PATH", "/bin"))).isEmpty();
    }

    @Test
    void a_half_set_environment_is_named() {
        Map<String, String> half = new HashMap<>(ENVIRONMENT);
        half.remove("REVIEW_URL");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Classroom50.Submission.of(half))
                .withMessage("Classroom 50 sets REVIEW_URL, but it is missing or empty.");
    }

    @Test
    void a_withheld_grade_has_no_result() {
        assertThat(Classroom50.of(DemoClass.fault(), submission())).isEmpty();
    }

    private static Classroom50.Submission submission() {
        return Classroom50.Submission.of(ENVIRONMENT).orElseThrow();
    }

    private static JsonNode result(long seed) {
        var grade = RandomGrades.seeded(seed).findFirst().orElseThrow();
        String json = Classroom50.of(grade, submission()).orElseThrow();
        assertThat(json).isEqualTo(Json.pretty(JsonMapper.shared().readTree(json)));
        return JsonMapper.shared().readTree(json);
    }
}
