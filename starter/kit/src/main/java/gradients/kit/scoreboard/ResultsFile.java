package gradients.kit.scoreboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The results of a test run as a file, {@code target/scoreboard.properties}, for a program that runs after it: the
 * report of continuous integration.
 *
 * @param title of the assignment
 * @param points of all tasks, without style
 */
public record ResultsFile(String id, String title, int points, List<Entry> entries) {

    public ResultsFile {
        entries = List.copyOf(entries);
    }

    /**
     * One task as the file has it.
     *
     * @param passed visible tests that passed
     * @param tests visible tests that ran
     */
    public record Entry(String id, String title, int points, int passed, int tests, List<Trouble> troubles) {

        /** Returns whether there are visible tests and all pass. */
        public boolean isComplete() {
            return tests > 0 && passed == tests;
        }
    }

    /**
     * One failure.
     *
     * @param file path inside the assignment, or empty
     * @param line 0 where unknown
     */
    public record Trouble(String test, String message, String file, int line) {}

    static void write(Path file, Assignment assignment, List<Result> results) {
        Properties out = new Properties();
        out.setProperty("id", assignment.id());
        out.setProperty("title", assignment.title());
        out.setProperty("points", Integer.toString(assignment.points() - assignment.style()));
        int number = 0;
        for (Assignment.Part task : assignment.tasks()) {
            List<Result> mine = results.stream()
                    .filter(result -> result.task().equals(task.id()))
                    .toList();
            put(out, "task." + ++number, task, mine, assignment);
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(file, UTF_8)) {
                out.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the results of an assignment whose tests did not run. */
    public static ResultsFile notRun(Assignment assignment) {
        List<Entry> entries = assignment.tasks().stream()
                .map(task -> new Entry(task.id(), task.title(), task.points(), 0, 0, List.of()))
                .toList();
        return new ResultsFile(assignment.id(), assignment.title(), assignment.points() - assignment.style(), entries);
    }

    /** Reads the file. */
    public static ResultsFile read(Path file) throws IOException {
        Properties in = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            in.load(reader);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; in.containsKey("task." + i); i++) {
            entries.add(entry(in, "task." + i));
        }
        return new ResultsFile(in.getProperty("id"), in.getProperty("title"), number(in, "points"), entries);
    }

    private static void put(
            Properties out, String key, Assignment.Part task, List<Result> mine, Assignment assignment) {
        out.setProperty(key, task.id());
        out.setProperty(key + ".title", task.title());
        out.setProperty(key + ".points", Integer.toString(task.points()));
        out.setProperty(key + ".tests", Integer.toString(mine.size()));
        out.setProperty(
                key + ".passed",
                Long.toString(
                        mine.stream().filter(r -> r.has(Result.Status.PASSED)).count()));
        int number = 0;
        for (Result result : mine) {
            if (result.has(Result.Status.FAILED)) {
                String trouble = key + ".trouble." + ++number;
                Explanation explanation = new Explanation(assignment, result);
                Optional<StackTraceElement> frame = explanation.bestFrame();
                out.setProperty(trouble, result.name());
                out.setProperty(trouble + ".message", String.join("\n", explanation.told()));
                out.setProperty(trouble + ".file", frame.map(explanation::path).orElse(""));
                out.setProperty(
                        trouble + ".line",
                        Integer.toString(
                                frame.map(StackTraceElement::getLineNumber).orElse(0)));
            }
        }
    }

    private static Entry entry(Properties in, String key) {
        List<Trouble> troubles = new ArrayList<>();
        for (int i = 1; in.containsKey(key + ".trouble." + i); i++) {
            String trouble = key + ".trouble." + i;
            troubles.add(new Trouble(
                    in.getProperty(trouble),
                    in.getProperty(trouble + ".message"),
                    in.getProperty(trouble + ".file"),
                    number(in, trouble + ".line")));
        }
        return new Entry(
                in.getProperty(key),
                in.getProperty(key + ".title"),
                number(in, key + ".points"),
                number(in, key + ".passed"),
                number(in, key + ".tests"),
                troubles);
    }

    private static int number(Properties in, String key) {
        return Integer.parseInt(in.getProperty(key));
    }
}
