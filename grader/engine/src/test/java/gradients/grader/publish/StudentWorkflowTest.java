package gradients.grader.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.publish.StudentClone.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Runs, as scripts, the steps of the workflow that a published repository has. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the workflow's runner is Linux")
class StudentWorkflowTest {

    private static final String CODE = "src/main/java/gradients/addition/Addition.java";
    private static final String FORGED = "::notice title=Autograding complete::Points 95/95";

    private StudentClone clone;
    private Path summary;
    private Path outputs;

    @BeforeEach
    void a_clone(@TempDir Path directory) throws Exception {
        clone = StudentClone.of(FixtureCourse.in(directory), directory, "97-addition");
        summary = directory.resolve("summary.md");
        outputs = directory.resolve("outputs.txt");
    }

    @Test
    void a_passing_submission_is_told_so_and_that_this_is_a_preview() throws Exception {
        implement("return a + b;", "return -a;");

        Run run = workflow();

        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).contains(FORGED).doesNotContain("::error");
        assertThat(summary)
                .content()
                .contains("## Add numbers: visible 95 of 95 points", "**This is a preview.**", "Hidden tests");
        assertThat(result().path("status").asString()).isEqualTo("pass");
        assertThat(points()).containsExactly(40, 55);
    }

    @Test
    void a_failing_submission_is_annotated_at_its_line_and_cannot_forge_points() throws Exception {
        implement("return a + b;", "System.out.println(\"" + FORGED + "\"); return Integer.parseInt(\"−\" + a);");

        Run run = workflow();

        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(run.output())
                .contains("::error file=" + CODE + ",line=22,title=7.2 Negate::minus three%0AIt threw NumberFormat")
                .contains("::notice title=Autograding complete::Points 40/95");
        assertThat(commands(run.output())).doesNotContain(FORGED);
        assertThat(summary).content().contains("visible 40 of 95 points", "| 7.2 | Negate | 0 of 1, 1 wrong | 55 |");
        assertThat(result().path("status").asString()).isEqualTo("fail");
        assertThat(points()).containsExactly(40, 0);
    }

    @Test
    void a_submission_that_does_not_compile_is_annotated_at_its_line() throws Exception {
        implement("return a + b;", "return a -;");

        Run run = workflow();

        assertThat(run.exit()).as(run.output()).isEqualTo(1);
        assertThat(run.output())
                .contains("::error file=" + CODE + ",line=22,title=Does not compile::illegal start of expression")
                .contains("::notice title=Autograding complete::Points 0/95");
        assertThat(summary)
                .content()
                .contains("## The code does not compile", "`" + CODE + "` line 22", "Its tests did not run");
        assertThat(result().path("status").asString()).isEqualTo("error");
        assertThat(points()).containsExactly(0, 0);
    }

    private void implement(String plus, String minus) throws IOException {
        clone.edit(CODE, "throw new NotImplementedError(\"7.1 Add\");", plus);
        clone.edit(CODE, "throw new NotImplementedError(\"7.2 Negate\");", minus);
    }

    /** Runs the steps one after another, each as GitHub's runner calls it, up to the first that fails. */
    private Run workflow() throws Exception {
        JsonNode workflow = new YAMLMapper().readTree(clone.root().resolve(".github/workflows/test.yml"));
        List<String> scripts = StreamSupport.stream(
                        workflow.at("/jobs/test/steps").spliterator(), false)
                .map(step -> step.path("run").asString(""))
                .filter(script -> !script.isEmpty())
                .toList();
        assertThat(scripts).isNotEmpty();
        Run last = null;
        for (String script : scripts) {
            last = clone.run(environment(), "bash", "-e", "-c", script);
            if (last.exit() != 0) {
                break;
            }
        }
        return last;
    }

    private Map<String, String> environment() {
        return Map.of(
                "MAVEN", StudentClone.mavenCommand(),
                "GITHUB_STEP_SUMMARY", summary.toString(),
                "GITHUB_OUTPUT", outputs.toString());
    }

    /** Returns the lines that the runner would obey: it stops at a token and goes on at the same one. */
    private static List<String> commands(String output) {
        String token = output.lines()
                .filter(line -> line.startsWith("::stop-commands::"))
                .findFirst()
                .orElseThrow()
                .substring("::stop-commands::".length());
        return output.lines()
                .dropWhile(line -> !line.equals("::" + token + "::"))
                .filter(line -> line.startsWith("::"))
                .toList();
    }

    private JsonNode result() throws IOException {
        String line = Files.readString(outputs).strip();
        assertThat(line).startsWith("result=");
        byte[] json = Base64.getDecoder().decode(line.substring("result=".length()));
        return new JsonMapper().readTree(new String(json, UTF_8));
    }

    private List<Integer> points() throws IOException {
        return StreamSupport.stream(result().path("tests").spliterator(), false)
                .map(test -> test.path("score").asInt())
                .toList();
    }
}
