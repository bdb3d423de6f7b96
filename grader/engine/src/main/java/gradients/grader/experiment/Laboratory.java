package gradients.grader.experiment;

import gradients.grader.course.UserError;
import gradients.grader.sandbox.Watchdog;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs experiments on the references, each in a process of its own. Never give it a student's code. */
public final class Laboratory {

    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final List<Path> classPath;

    /**
     * @param classPath the references, the kit, EJML, and the libraries that draw
     */
    public Laboratory(List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
    }

    /** Returns what the experiment printed and drew; an experiment that fails is a {@link UserError} saying how. */
    public Printout run(String experiment) {
        try {
            Path directory = Files.createTempDirectory("experiment");
            try {
                return run(experiment, directory);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Printout run(String experiment, Path directory) throws IOException {
        Path charts = directory.resolve("charts");
        Path errors = directory.resolve("errors.txt");
        Process process = new ProcessBuilder(command(experiment, charts))
                .redirectError(errors.toFile())
                .start();
        Watchdog.Bite bite = Watchdog.after(DEADLINE, process);
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.onExit().join().exitValue();
        bite.cancel();
        if (bite.isTaken()) {
            throw new UserError(experiment + " takes longer than " + DEADLINE.toSeconds() + " s; let it do less.");
        }
        if (code != 0) {
            throw new UserError(experiment + " ended with " + code + ": " + lastWords(Files.readString(errors)));
        }
        return new Printout(output.replace("\r\n", "\n"), pictures(charts));
    }

    private List<String> command(String experiment, Path charts) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dgradients.charts=" + charts,
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                experiment);
    }

    private static String lastWords(String errors) {
        return errors.lines()
                .filter(line -> !line.startsWith("\t"))
                .reduce((first, last) -> last)
                .orElse("no message");
    }

    private static Map<String, String> pictures(Path folder) throws IOException {
        Map<String, String> pictures = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".svg")).toList()) {
                    pictures.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return pictures;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
