package gradients.kit.watch;

import gradients.kit.scoreboard.ClassPathFile;
import gradients.kit.scoreboard.Folders;
import gradients.kit.scoreboard.Ink;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The command {@code ./watch}: after each save, the scoreboard. */
public final class Watch {

    private static final long PAUSE_MILLIS = 50;

    private Watch() {}

    /**
     * Watches until it is interrupted. In a repository of several assignments an argument names one of them; {@code
     * --benchmark} makes 20 edits and prints what they took.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> names = new ArrayList<>(List.of(arguments));
        boolean isBenchmark = names.remove("--benchmark");
        List<Path> folders = Folders.assignments(Path.of(""));
        List<Path> chosen = names.isEmpty() ? folders : chosen(folders, names);
        if (chosen.isEmpty()) {
            out.println("There is no assignment " + String.join(" ", names) + " here. The assignments are " + folders);
            System.exit(2);
        }
        List<String> libraries = libraries(folders);
        if (libraries.isEmpty()) {
            out.println("./watch learns its class path from a test run. Run ./mvnw test once, without compile errors.");
            System.exit(2);
        }
        if (isBenchmark) {
            new Benchmark(chosen.get(0), libraries, out).run();
            return;
        }
        watch(chosen, libraries, out);
    }

    private static List<Path> chosen(List<Path> folders, List<String> names) {
        return folders.stream()
                .filter(folder -> names.contains(folder.getFileName().toString()))
                .toList();
    }

    /** Shows one assignment at once; several only as their files are saved, and one test process at a time. */
    private static void watch(List<Path> folders, List<String> libraries, PrintStream out)
            throws IOException, InterruptedException {
        Ink ink = System.console() == null ? Ink.NONE : Ink.ANSI;
        List<Watched> all = new ArrayList<>();
        folders.forEach(folder -> all.add(new Watched(folder, libraries, ink, out)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> all.forEach(Watched::close)));
        if (all.size() > 1) {
            for (Watched watched : all) {
                watched.passOver();
            }
            out.println("Watching " + all.size() + " assignments: save a file to see its scoreboard. For one at once:"
                    + " ./watch " + folders.get(0));
        }
        while (true) {
            for (Watched watched : all) {
                if (watched.refresh()) {
                    all.stream().filter(other -> other != watched).forEach(Watched::close);
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Returns the jars of the last test run; without one, or with a newer pom, makes one. */
    private static List<String> libraries(List<Path> folders) throws IOException, InterruptedException {
        List<String> known = known(folders);
        if (!known.isEmpty()) {
            return known;
        }
        boolean isWindows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        Path maven = Path.of(isWindows ? "mvnw.cmd" : "mvnw").toAbsolutePath();
        new ProcessBuilder(maven.toString(), "test").inheritIO().start().waitFor();
        return known(folders);
    }

    private static List<String> known(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            List<String> jars = ClassPathFile.read(folder.resolve("target"), Path.of("pom.xml"));
            if (!jars.isEmpty() && jars.stream().allMatch(jar -> Files.exists(Path.of(jar)))) {
                return jars;
            }
        }
        return List.of();
    }
}
