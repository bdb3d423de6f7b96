package gradients.grader.publish;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.publish.StudentClone.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses a published repository as a student does: with the Maven that runs this build. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedRepositoryTest {

    private static final String ADDITION = "src/main/java/gradients/addition/Addition.java";

    @Test
    void the_scoreboard_grows_from_nothing_to_full_marks(@TempDir Path directory) throws Exception {
        StudentClone clone = StudentClone.of(FixtureCourse.in(directory), directory, "97-addition");

        Run fresh = clone.maven("test");
        write(clone, ADDITION, "7.1 Add", "return a + b;");
        Run one = clone.maven("test");
        write(clone, ADDITION, "7.2 Negate", "return a;");
        Run wrong = clone.maven("test");
        clone.edit(ADDITION, "return a;", "return -a;");
        Run full = clone.maven("test");

        assertThat(fresh.exit()).isZero();
        assertThat(one.exit()).isZero();
        assertThat(wrong.exit()).isNotZero();
        assertThat(full.exit()).isZero();
        assertThat(scoreboard(fresh) + scoreboard(one) + scoreboard(wrong) + scoreboard(full))
                .isEqualTo(golden("scoreboards.txt"));
    }

    @Test
    void a_syntax_error_in_one_assignment_does_not_stop_the_others(@TempDir Path directory) throws Exception {
        StudentClone clone = StudentClone.of(FixtureCourse.in(directory), directory, "97-addition", "98-doubling");
        write(clone, "97-addition/" + ADDITION, "7.1 Add", "return a +;");

        Run run = clone.maven("test");

        assertThat(run.exit()).isNotZero();
        assertThat(run.output())
                .contains("COMPILATION ERROR", "Addition.java:[15,")
                .contains("8.1  Double");
    }

    @Test
    void a_loop_without_end_costs_its_own_test_and_is_named(@TempDir Path directory) throws Exception {
        StudentClone clone = StudentClone.of(FixtureCourse.in(directory), directory, "97-addition");
        write(clone, ADDITION, "7.1 Add", "while (true) { }");
        write(clone, ADDITION, "7.2 Negate", "return -a;");

        Run run = clone.maven("test");

        assertThat(run.exit()).isNotZero();
        assertThat(scoreboard(run))
                .contains("7.1  Add     [........]  0 of 1 test     40 points   wrong")
                .contains("7.2  Negate  [########]  1 of 1 test     55 points")
                .contains("It did not end in time. Is there a loop that never stops?", "Your code: Addition.java:14");
    }

    @Test
    void an_exit_is_named_with_the_test_that_met_it(@TempDir Path directory) throws Exception {
        StudentClone clone = StudentClone.of(FixtureCourse.in(directory), directory, "97-addition");
        write(clone, ADDITION, "7.1 Add", "System.exit(0); return 0;");

        Run run = clone.maven("test");

        assertThat(run.exit()).isNotZero();
        assertThat(run.output())
                .contains("The Java process was ended while this test ran: two and two.")
                .contains("Is there a System.exit?");
    }

    private static void write(StudentClone clone, String file, String task, String body) throws IOException {
        clone.edit(file, "throw new NotImplementedError(\"" + task + "\");", body);
        Path code = clone.root().resolve(file);
        String text = Files.readString(code);
        if (!text.contains("new NotImplementedError")) {
            Files.writeString(code, text.replace("import gradients.kit.NotImplementedError;\n", ""));
        }
    }

    private static String scoreboard(Run run) {
        return run.scoreboard("Add numbers");
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/gradients/grader/publish", name));
    }
}
