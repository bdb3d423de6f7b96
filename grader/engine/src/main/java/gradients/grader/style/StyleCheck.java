package gradients.grader.style;

import gradients.grader.grade.Style.Finding;
import gradients.grader.sandbox.Watchdog;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds where a submission breaks the course's rules. Checkstyle only parses the sources, but there are sources that it
 * parses for ever: so it runs in a process of its own, kept warm, and replaced when a source takes too long.
 */
public final class StyleCheck implements AutoCloseable {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    private final Path rules;
    private final Duration deadline;
    private final Path directory;
    private Process process;
    private DataInputStream in;
    private DataOutputStream out;

    /**
     * @param rules Checkstyle's configuration file
     * @param deadline for one file
     */
    public StyleCheck(Path rules, Duration deadline) {
        this.rules = rules.toAbsolutePath();
        this.deadline = deadline;
        try {
            this.directory = Files.createTempDirectory("style");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    /**
     * Returns the findings, by file and line; a file that Checkstyle cannot parse has a single one.
     *
     * @param sources text by path inside the submission
     */
    public synchronized List<Finding> check(Map<String, String> sources) {
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(sources).forEach((path, text) -> findings.addAll(check(path, text)));
        findings.sort(ORDER);
        return List.copyOf(findings);
    }

    private List<Finding> check(String path, String text) {
        Watchdog.Bite bite = Watchdog.after(deadline, process);
        try {
            StyleMain.writeText(out, path);
            StyleMain.writeText(out, text);
            out.flush();
            List<Finding> findings = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                findings.add(StyleMain.readFinding(in));
            }
            return findings;
        } catch (IOException e) {
            process.destroyForcibly();
            start();
            String why = bite.isTaken() ? "The file takes too long to check" : "The file exhausts the style check";
            return List.of(new Finding(path, 1, "Syntax", why + "; simplify the code."));
        } finally {
            bite.cancel();
        }
    }

    private void start() {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                StyleMain.class.getName(),
                rules.toString(),
                directory.toString());
        try {
            process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        try (Stream<Path> left = Files.list(directory)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
            Files.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
