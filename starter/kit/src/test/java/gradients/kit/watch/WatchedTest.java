package gradients.kit.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.scoreboard.Ink;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits a small assignment as a student would, and reads what ./watch prints. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchedTest {

    /** All but this module's own tests, whose resources describe another assignment. */
    private static final List<String> LIBRARIES = Stream.of(
                    System.getProperty("java.class.path").split(System.getProperty("path.separator")))
            .filter(entry -> !entry.endsWith("test-classes"))
            .toList();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Path folder;
    private Watched watched;
    private Instant saved = Instant.now();

    @BeforeEach
    void write_an_assignment(@TempDir Path directory) throws Exception {
        folder = directory;
        write("src/test/resources/assignment.properties", """
                id=99-fixture
                title=Fixture
                package=fixture
                style=5
                task.1=9.1
                task.1.title=Add
                task.1.points=40
                task.2=9.2
                task.2.title=Multiply
                task.2.points=55
                """);
        writeTest("PlusTest", "9.1", "Plus.of(1, 2)", 3);
        writeTest("TimesTest", "9.2", "Times.of(2, 3)", 6);
        writeMethod("Plus", "throw new gradients.kit.NotImplementedError(\"9.1 Add\");");
        writeMethod("Times", "System.out.println(\"times runs\"); return a * b;");
        watched = new Watched(folder, LIBRARIES, Ink.NONE, new PrintStream(printed, true, UTF_8));
    }

    @AfterEach
    void end() {
        watched.close();
    }

    @Test
    void a_save_brings_a_new_scoreboard_from_the_tests_that_it_concerns() throws Exception {
        assertThat(refreshed()).contains("9.1  Add       [........]", "9.2  Multiply  [########]", "times runs");

        writeMethod("Plus", "return a + b;");

        assertThat(refreshed())
                .contains("9.1  Add       [########]", "9.2  Multiply  [########]", "Every visible test passes.")
                .doesNotContain("times runs");
        assertThat(watched.refresh()).as("nothing was saved since").isFalse();
    }

    @Test
    void a_syntax_error_is_told_and_outlived() throws Exception {
        refreshed();

        writeMethod("Plus", "return a +;");
        assertThat(refreshed()).contains("This does not compile yet:", "Plus.java:4  illegal start of expression");

        writeMethod("Plus", "return a + b;");
        assertThat(refreshed()).contains("Every visible test passes.");
    }

    @Test
    void an_endless_loop_costs_its_test_only() throws Exception {
        writeMethod("Plus", "while (true) { }");
        assertThat(refreshed())
                .contains("9.2  Multiply  [########]", "To fix: 9.1 Add")
                .contains("It did not end in time. Is there a loop that never stops?", "Your code: Plus.java:4");

        writeMethod("Plus", "return a + b;");
        assertThat(refreshed()).contains("Every visible test passes.");
    }

    @Test
    void an_exit_costs_its_test_only() throws Exception {
        writeMethod("Plus", "System.exit(0); return 0;");
        assertThat(refreshed())
                .contains("9.2  Multiply  [########]", "It ended the whole Java process. Is there a System.exit?");

        writeMethod("Plus", "return a + b;");
        assertThat(refreshed()).contains("Every visible test passes.");
    }

    @Test
    void what_was_passed_over_is_shown_after_its_next_save() throws Exception {
        watched.passOver();
        assertThat(watched.refresh()).as("nothing was saved since").isFalse();

        writeMethod("Plus", "return a + b;");

        assertThat(refreshed()).contains("Every visible test passes.");
    }

    private String refreshed() throws Exception {
        printed.reset();
        assertThat(watched.refresh()).isTrue();
        return printed.toString(UTF_8);
    }

    private void writeMethod(String name, String body) throws Exception {
        write("src/main/java/fixture/" + name + ".java", """
                package fixture;
                public final class %s {
                    public static int of(int a, int b) {
                        %s
                    }
                }
                """.formatted(name, body));
    }

    private void writeTest(String name, String task, String call, int wanted) throws Exception {
        write("src/test/java/fixture/" + name + ".java", """
                package fixture;
                class %s {
                    @org.junit.jupiter.api.Test
                    @gradients.kit.Task("%s")
                    void is_right() {
                        org.junit.jupiter.api.Assertions.assertEquals(%d, %s);
                    }
                }
                """.formatted(name, task, wanted, call));
    }

    /** Each save is a second later than the one before, whatever the clock of the file system. */
    private void write(String path, String text) throws Exception {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        saved = saved.plusSeconds(1);
        Files.setLastModifiedTime(file, FileTime.from(saved));
    }
}
