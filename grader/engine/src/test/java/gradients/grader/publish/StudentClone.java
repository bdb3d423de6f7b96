package gradients.grader.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A clone of a published repository, as a student has it.
 *
 * @param root where it lies
 */
record StudentClone(Path root) {

    private static final boolean IS_WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");

    /** Publishes these assignments, puts them under Git, and clones what Git has. */
    static StudentClone of(Path course, Path directory, String... ids) throws IOException, InterruptedException {
        Path published = directory.resolve("published");
        Publisher.publish(course, published, List.of(ids), false);
        Path clone = directory.resolve("clone");
        git(published, "init", "-q");
        git(published, "add", "-A");
        git(published, "config", "user.name", "Teacher");
        git(published, "config", "user.email", "teacher@example.org");
        git(published, "commit", "-q", "-m", "Start");
        git(directory, "clone", "-q", published.toString(), clone.toString());
        return new StudentClone(clone);
    }

    private static void git(Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Run run = run(directory, Map.of(), command);
        assertThat(run.exit).as(run.output).isZero();
    }

    /** Runs the Maven that runs this build, with the libraries that it has. */
    Run maven(String... goals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(mavenCommand().split(" ")));
        command.add("-B");
        command.addAll(List.of(goals));
        return run(root, Map.of(), command);
    }

    /** Returns how a script calls that Maven. */
    static String mavenCommand() {
        return Path.of(System.getProperty("maven.home"), "bin", IS_WINDOWS ? "mvn.cmd" : "mvn") + " -Dmaven.repo.local="
                + System.getProperty("maven.repo.local");
    }

    /** Returns a script of the repository, such as {@code watch}, in the form that this system runs. */
    String script(String name) {
        return root.resolve(IS_WINDOWS ? name + ".cmd" : name).toString();
    }

    Run run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        return run(root, environment, List.of(command));
    }

    private static Run run(Path directory, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), plain(output));
    }

    /** Returns the text without colours, with line breaks as our files have them. */
    static String plain(String output) {
        return output.replaceAll("\u001b\\[[0-9;]*[A-Za-z]", "").replace("\r\n", "\n");
    }

    /** Replaces a text in a file of the clone. */
    void edit(String path, String from, String by) throws IOException {
        Path file = root.resolve(path);
        String before = Files.readString(file);
        assertThat(before).as(path).contains(from);
        Files.writeString(file, before.replace(from, by));
    }

    /**
     * How a command ended.
     *
     * @param output without colours
     */
    record Run(int exit, String output) {

        /** Returns what the kit printed of the assignment with this title, without Maven's lines around it. */
        String scoreboard(String title) {
            int start = output.indexOf("\n" + title + "\n");
            assertThat(start).as(output).isNotNegative();
            int end = output.indexOf("\n[", start);
            return output.substring(start, end < 0 ? output.length() : end).stripTrailing() + "\n";
        }
    }
}
