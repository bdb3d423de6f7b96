package gradients.kit.watch;

import gradients.kit.scoreboard.Ink;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One assignment under watch. */
final class Watched implements AutoCloseable {

    /** A test has a time limit of its own, inside its process; this is for a process that hangs as a whole. */
    private static final long SECONDS_OF_SILENCE = 15;

    /** More tests than this that end their process are not looked for. */
    private static final int MOST_RESTARTS = 20;

    private final Sources sources;
    private final List<String> libraries;
    private final Ink ink;
    private final PrintStream out;
    private final SourceCompiler compiler;
    private Map<Path, FileTime> times = Map.of();
    private ClassFiles classes = new ClassFiles(Map.of(), Set.of());
    private TestProcess process;

    Watched(Path folder, List<String> libraries, Ink ink, PrintStream out) {
        this.sources = new Sources(folder);
        this.libraries = libraries;
        this.ink = ink;
        this.out = out;
        this.compiler = new SourceCompiler(libraries);
    }

    /** Takes the files as they are for seen: the next save is the first to be shown. */
    void passOver() throws IOException {
        times = sources.times();
    }

    /** Looks for saved files; if there are any, compiles, runs the affected tests and prints the new scoreboard. */
    boolean refresh() throws IOException, InterruptedException {
        Map<Path, FileTime> now = sources.times();
        if (now.equals(times)) {
            return false;
        }
        times = now;
        if (ink == Ink.ANSI) {
            out.print("\u001b[H\u001b[2J");
        }
        List<String> errors = compiler.compile(sources);
        if (errors.isEmpty()) {
            test();
        } else {
            out.println("\nThis does not compile yet:\n");
            errors.forEach(error -> out.println("  " + error));
            out.println();
        }
        out.flush();
        return true;
    }

    private void test() throws IOException, InterruptedException {
        ClassFiles compiled = ClassFiles.read(sources);
        boolean isWarm = process != null && process.isAlive();
        Set<String> tests = isWarm ? compiled.testsAffectedSince(classes) : compiled.tests();
        classes = compiled;
        Map<String, String> blamed = new HashMap<>();
        for (int restart = 0; restart <= MOST_RESTARTS; restart++) {
            start(blamed);
            TestProcess.Outcome outcome = process.run(sources, tests, SECONDS_OF_SILENCE, out);
            if (outcome.culprit() == null) {
                break;
            }
            process.close();
            tests = compiled.tests();
            if (outcome.culprit().isEmpty() || blamed.put(outcome.culprit(), outcome.reason()) != null) {
                out.println("\nThe tests cannot be run. " + outcome.reason() + "\n");
                break;
            }
        }
        if (!blamed.isEmpty()) {
            close(); // What was blamed is to be tried again after the next save.
        }
    }

    private void start(Map<String, String> blamed) throws IOException {
        if (process == null || !process.isAlive()) {
            process = new TestProcess(sources.folder(), libraries, ink);
            blamed.forEach(process::blame);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }
}
