package gradients.kit.watch;

import gradients.kit.scoreboard.Ink;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Measures the time from a save to the new scoreboard. */
final class Benchmark {

    private static final int EDITS = 20;

    private final Path folder;
    private final List<String> libraries;
    private final PrintStream out;

    Benchmark(Path folder, List<String> libraries, PrintStream out) {
        this.folder = folder;
        this.libraries = libraries;
        this.out = out;
    }

    /** Edits a class that has something to do, each time another way, prints the times, and restores the file. */
    void run() throws IOException, InterruptedException {
        Path file = editable();
        String original = Files.readString(file);
        double[] millis = new double[EDITS];
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        try (Watched watched = new Watched(folder, libraries, Ink.NONE, nowhere)) {
            watched.refresh();
            for (int edit = 0; edit < EDITS; edit++) {
                millis[edit] = time(watched, file, edited(original, edit));
            }
        } finally {
            Files.writeString(file, original);
        }
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        out.printf(
                "%d edits of %s, from save to scoreboard: median %.0f ms, fastest %.0f ms, slowest %.0f ms.%n",
                EDITS, file.getFileName(), (sorted[9] + sorted[10]) / 2, sorted[0], sorted[EDITS - 1]);
    }

    private static double time(Watched watched, Path file, String text) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now())); // Some file systems count in seconds.
        while (!watched.refresh()) {
            Thread.sleep(50);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    /** Adds a member, so that the class differs and its tests run. */
    private static String edited(String source, int number) {
        int end = source.lastIndexOf('}');
        return source.substring(0, end) + "    static int edit" + number + "() { return " + number + "; }\n"
                + source.substring(end);
    }

    private Path editable() throws IOException {
        for (Path file : new Sources(folder).java("main")) {
            if (Files.readString(file, StandardCharsets.UTF_8).contains("@Task(")) {
                return file;
            }
        }
        throw new IllegalStateException("No file here has a task.");
    }
}
