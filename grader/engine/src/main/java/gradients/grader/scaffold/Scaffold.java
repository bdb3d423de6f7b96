package gradients.grader.scaffold;

import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import gradients.grader.source.Sync;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a new assignment, small but whole, from the one in {@code starter/assignment}. That is an ordinary assignment
 * with the number 0 and the package {@code gradients.topic}; a copy gets other names.
 */
public final class Scaffold {

    private static final String TEMPLATE = "starter/assignment";

    private final CourseFiles course;
    private final AssignmentName name;

    private Scaffold(CourseFiles course, AssignmentName name) {
        this.course = course;
        this.name = name;
    }

    /**
     * Writes the assignment, its starter and its lines in the two poms; returns what was written, as paths inside the
     * course.
     *
     * @param id such as {@code "17-weight-decay"}
     * @param title what the handout is called
     */
    public static List<String> create(CourseFiles course, String id, String title) {
        AssignmentName name = new AssignmentName(id, title);
        name.requireFree(course);
        return new Scaffold(course, name).create();
    }

    private List<String> create() {
        Map<Path, String> files = new TreeMap<>();
        String suites = "grader/suites/src/main/java/gradients/suites/" + name.topic();
        add(files, "assignments", course.starter(name.id()));
        add(files, "solutions", course.solution(name.id()));
        add(files, "suites", course.root().resolve(suites));
        for (String pom : List.of("assignments/pom.xml", "solutions/pom.xml")) {
            Path file = course.root().resolve(pom);
            files.put(file, SourceRoots.with(pom, read(file), name.id()));
        }
        files.forEach(Scaffold::write);
        return Stream.concat(
                        files.keySet().stream().map(file -> shown(course.root(), file)),
                        new Sync(course).write().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void add(Map<Path, String> files, String part, Path to) {
        Path from = course.root().resolve(TEMPLATE).resolve(part);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = renamed(read(file));
                files.put(
                        to.resolve(renamed(shown(from, file))),
                        file.toString().endsWith(".java") ? withSortedImports(text) : text);
            }
        } catch (IOException e) {
            throw new UserError(from + " cannot be read (" + e + "); run ./course in a whole copy of the course.");
        }
    }

    private String renamed(String text) {
        return text.replace("00-topic", name.id())
                .replace("gradients.topic", "gradients." + name.topic())
                .replace("gradients/topic", "gradients/" + name.topic())
                .replace("gradients.suites.topic", "gradients.suites." + name.topic())
                .replace("\"0.1\"", "\"" + name.number() + ".1\"")
                .replace("@loses 0.1", "@loses " + name.number() + ".1")
                .replace("title: The title", "title: " + quoted(name.title()))
                .replace("# The title", "# " + name.title());
    }

    /** Returns the text as a YAML string, in which a colon or a hash means nothing. */
    private static String quoted(String title) {
        return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Another package may stand elsewhere in the order that the formatter asks for. */
    private static String withSortedImports(String source) {
        return Arrays.stream(source.split("\n\n"))
                .map(block ->
                        block.startsWith("import ") ? block.lines().sorted().collect(Collectors.joining("\n")) : block)
                .collect(Collectors.joining("\n\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UserError(file + " cannot be written (" + e + "); check its permissions.");
        }
    }

    private static String shown(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
