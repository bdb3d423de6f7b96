package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What no linter checks: actions pinned by commit, least permissions, nothing untrusted inside a script. */
class WorkflowsTest {

    private static final Path ROOT = CourseRoot.path();
    private static final Pattern USES = Pattern.compile("uses:\\s*(\\S+)");
    private static final Pattern RUN_EXPRESSION = Pattern.compile("\\$\\{\\{\\s*(?!matrix\\.|runner\\.)[^}]*}}");

    static List<Path> workflows() throws IOException {
        List<Path> folders =
                List.of(ROOT.resolve(".github/workflows"), ROOT.resolve("starter/template/.github/workflows"));
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(WorkflowsTest::files)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void every_action_is_pinned_by_a_full_commit_id(Path workflow) throws IOException {
        Matcher uses = USES.matcher(Files.readString(workflow));

        while (uses.find()) {
            assertThat(uses.group(1)).as(workflow.toString()).matches("\\./.*|[^@]+@[0-9a-f]{40}");
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void permissions_are_none_at_the_top_and_named_in_each_job(Path workflow) throws IOException {
        JsonNode yaml = new YAMLMapper().readTree(Files.readString(workflow));

        assertThat(yaml.get("permissions").isObject() && yaml.get("permissions").isEmpty())
                .as("top-level permissions of %s are {}", workflow)
                .isTrue();
        yaml.get("jobs")
                .forEach(job -> assertThat(job.has("permissions"))
                        .as("each job of %s names its permissions", workflow)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void nothing_runs_a_pull_request_with_the_repositorys_rights(Path workflow) throws IOException {
        assertThat(Files.readString(workflow))
                .doesNotContain("pull_request_target")
                .doesNotContain("write-all");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void no_expression_stands_inside_a_script(Path workflow) throws IOException {
        JsonNode yaml = new YAMLMapper().readTree(Files.readString(workflow));

        for (JsonNode job : yaml.get("jobs")) {
            for (JsonNode step : job.path("steps")) {
                assertThat(RUN_EXPRESSION.matcher(step.path("run").asString("")).find())
                        .as("step \"%s\" of %s", step.path("name").asString(""), workflow)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_checkout_keeps_no_credentials(Path workflow) throws IOException {
        JsonNode yaml = new YAMLMapper().readTree(Files.readString(workflow));

        for (JsonNode job : yaml.get("jobs")) {
            for (JsonNode step : job.path("steps")) {
                if (step.path("uses").asString("").startsWith("actions/checkout@")) {
                    assertThat(step.path("with").path("persist-credentials").asString("true"))
                            .as("persist-credentials in %s", workflow)
                            .isEqualTo("false");
                }
            }
        }
    }

    @Test
    void the_job_that_runs_students_code_has_no_token() throws IOException {
        JsonNode jobs = new YAMLMapper()
                .readTree(Files.readString(ROOT.resolve(".github/workflows/grade-class.yml")))
                .get("jobs");

        assertThat(jobs.get("grade").toString())
                .contains("./course grade")
                .contains("--isolation namespaces")
                .doesNotContain("CLASS_TOKEN")
                .doesNotContainIgnoringCase("github_token")
                .doesNotContain("github.token");
        for (String job : List.of("plan", "fetch", "collect")) {
            assertThat(jobs.get(job).toString()).as(job).contains("CLASS_TOKEN").doesNotContain("./course grade ");
        }
    }
}
