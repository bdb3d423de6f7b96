package gradients.grader.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses a published repository as a student does: with the Maven that runs this build. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedRepositoryTest {

    @Test
    void the_scoreboard_grows_from_nothing_to_full_marks(@TempDir Path directory) throws Exception {
        Path to = directory.resolve("published");
        Publisher.publish(FixtureCourse.in(directory), to, List.of("97-addition"), false);
        Path code = to.resolve("src/main/java/gradients/addition/Addition.java");

        Run fresh = maven(to, "test");
        write(code, "7.1 Add", "return a + b;");
        Run one = maven(to, "test");
        write(code, "7.2 Negate", "return a;");
        Run wrong = maven(to, "test");
        Files.writeString(code, Files.readString(code).replace("return a;", "return -a;"));
        Run full = maven(to, "test");

        assertThat(fresh.exit).isZero();
        assertThat(one.exit).isZero();
        assertThat(wrong.exit).isNotZero();
        assertThat(full.exit).isZero();
        assertThat(fresh.scoreboard() + one.scoreboard() + wrong.scoreboard() + full.scoreboard())
                .isEqualTo(golden("scoreboards.txt"));
    }

    @Test
    void a_syntax_error_in_one_assignment_does_not_stop_the_others(@TempDir Path directory) throws Exception {
        Path to = directory.resolve("published");
        Publisher.publish(FixtureCourse.in(directory), to, List.of("97-addition", "98-doubling"), false);
        Path code = to.resolve("97-addition/src/main/java/gradients/addition/Addition.java");
        write(code, "7.1 Add", "return a +;");

        Run run = maven(to, "test");

        assertThat(run.exit).isNotZero();
        assertThat(run.output)
                .contains("COMPILATION ERROR", "Addition.java:[15,")
                .contains("8.1  Double");
    }

    private static void write(Path code, String task, String body) throws IOException {
        Files.writeString(
                code,
                Files.readString(code)
                        .replace("throw new NotImplementedError(\"" + task + "\");", body)
                        .replaceAll(
                                "import gradients.kit.NotImplementedError;\n(?![\\s\\S]*new NotImplementedError)", ""));
    }

    /**
     * How Maven ended.
     *
     * @param output without colours
     */
    private record Run(int exit, String output) {

        /** Returns what the kit printed, without Maven's lines around it. */
        String scoreboard() {
            int start = output.indexOf("\nAdd numbers\n");
            assertThat(start).as(output).isPositive();
            int end = output.indexOf("\n[", start);
            return output.substring(start, end);
        }
    }

    private static Run maven(Path directory, String... goals) throws Exception {
        boolean isWindows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", isWindows ? "mvn.cmd" : "mvn")
                        .toString(),
                "-B",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local")));
        command.addAll(List.of(goals));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(
                process.waitFor(), output.replaceAll("\u001b\\[[0-9;]*m", "").replace("\r\n", "\n"));
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/gradients/grader/publish", name));
    }
}
