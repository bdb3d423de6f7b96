package gradients.kit.scoreboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * What a student's repository knows of its assignment: the file {@code assignment.properties} among the test
 * resources, which {@code ./course publish} writes from {@code assignment.yaml}. Properties, so that the kit needs no
 * library to read them.
 *
 * @param packageName package of the student's classes
 * @param style points for style
 * @param tasks in the handout's order
 */
public record Assignment(String id, String title, String packageName, int style, List<Part> tasks) {

    /** Name of the file on the test class path. */
    public static final String FILE = "assignment.properties";

    public Assignment {
        tasks = List.copyOf(tasks);
    }

    /**
     * One task.
     *
     * @param hints from a question to nearly the line of code
     */
    public record Part(String id, String title, int points, List<String> hints) {

        public Part {
            hints = List.copyOf(hints);
        }
    }

    /** Returns the assignment whose file this class loader finds. */
    public static Optional<Assignment> find(ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream(FILE)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the assignment that lies in this folder of a student's repository. */
    public static Assignment in(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(Folders.FILE))) {
            return read(in);
        }
    }

    /** Reads the file, which is UTF-8. */
    static Assignment read(InputStream in) throws IOException {
        Properties file = new Properties();
        file.load(new InputStreamReader(in, UTF_8));
        List<Part> tasks = new ArrayList<>();
        for (int i = 1; file.containsKey("task." + i); i++) {
            String key = "task." + i;
            int points = Integer.parseInt(file.getProperty(key + ".points"));
            tasks.add(new Part(file.getProperty(key), file.getProperty(key + ".title"), points, hints(file, key)));
        }
        return new Assignment(
                file.getProperty("id"),
                file.getProperty("title"),
                file.getProperty("package"),
                Integer.parseInt(file.getProperty("style")),
                tasks);
    }

    /** Returns the task with this id. */
    Optional<Part> task(String wanted) {
        return tasks.stream().filter(task -> task.id().equals(wanted)).findFirst();
    }

    /** Returns the points of all tasks and of style. */
    public int points() {
        return style + tasks.stream().mapToInt(Part::points).sum();
    }

    private static List<String> hints(Properties file, String task) {
        List<String> hints = new ArrayList<>();
        for (int i = 1; file.containsKey(task + ".hint." + i); i++) {
            hints.add(file.getProperty(task + ".hint." + i));
        }
        return hints;
    }
}
