package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/publish-template}, which the workflow {@code publish} runs, with a template repository on disk. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
class PublishTemplateIT {

    private static final String SCRIPT =
            CourseRoot.path().resolve("scripts/publish-template").toString();

    @TempDir
    Path directory;

    private String template;

    @BeforeEach
    void an_empty_template_repository() throws Exception {
        template = directory.resolve("template.git").toString();
        assertThat(git("init", "--quiet", "--bare", "--initial-branch=main")).isEmpty();
    }

    @Test
    void each_publication_is_a_commit_and_nothing_new_is_none() throws Exception {
        Run first = Run.in(directory, SCRIPT, template, "05-gradient-clipping");
        Run again = Run.in(directory, SCRIPT, template, "05-gradient-clipping");
        Run more = Run.in(directory, SCRIPT, template, "05-gradient-clipping", "06-adam");

        assertThat(first.code()).as(first.errors()).isZero();
        assertThat(first.output()).startsWith("Pushed ");
        assertThat(again.output()).isEqualTo("The template is as it should be; nothing was pushed.\n");
        assertThat(more.code()).as(more.errors()).isZero();
        assertThat(git("log", "--format=%s", "main"))
                .isEqualTo("Publish 05-gradient-clipping 06-adam\nPublish 05-gradient-clipping\n");
        assertThat(git("ls-tree", "-r", "main"))
                .contains("100755", "\tmvnw\n", "\t.course/ci/test\n", "\t06-adam/README.md\n")
                .doesNotContain("\tHANDOUT.md\n", "solutions", "mistakes", "suites");
    }

    @Test
    void without_a_repository_it_tells_how_it_is_used() throws Exception {
        Run run = Run.in(directory, SCRIPT);

        assertThat(run.code()).isEqualTo(Course.WRONG_USAGE);
        assertThat(run.errors()).isEqualTo("usage: scripts/publish-template REPOSITORY [ID...]\n");
    }

    private String git(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 3];
        command[0] = "git";
        command[1] = "--git-dir";
        command[2] = template;
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        Run run = Run.in(directory, command);
        assertThat(run.code()).as(run.errors()).isZero();
        return run.output();
    }
}
