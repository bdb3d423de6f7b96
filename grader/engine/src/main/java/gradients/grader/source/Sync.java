package gradients.grader.source;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Keeps what is generated from {@code solutions/} and {@code assignment.yaml} fresh: starters and task tables. */
public final class Sync {

    private static final String SOURCES = "src/main/java";

    private final CourseFiles course;

    public Sync(CourseFiles course) {
        this.course = course;
    }

    /** Returns the files that are not what they should be, as paths inside the course, sorted. */
    public List<String> check() {
        return stale().keySet().stream().map(this::shown).toList();
    }

    /** Writes, or deletes, every stale file; returns them as {@link #check()} would have. */
    public List<String> write() {
        Map<Path, Optional<String>> stale = stale();
        stale.forEach(Sync::write);
        return stale.keySet().stream().map(this::shown).toList();
    }

    private static void write(Path file, Optional<String> text) {
        try {
            if (text.isEmpty()) {
                Files.delete(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.get());
        } catch (IOException e) {
            throw new UserError(file + " cannot be written (" + e + "); check its permissions.");
        }
    }

    /** What each stale file should hold; empty if it should not exist. */
    private Map<Path, Optional<String>> stale() {
        Map<Path, Optional<String>> wanted = new TreeMap<>();
        for (String id : course.ids()) {
            AssignmentSpec assignment = course.assignment(id);
            addStarters(assignment, wanted);
            addHandout(assignment, wanted);
        }
        wanted.entrySet().removeIf(entry -> entry.getValue().equals(read(entry.getKey())));
        return wanted;
    }

    private void addStarters(AssignmentSpec assignment, Map<Path, Optional<String>> wanted) {
        Path starters = course.starter(assignment.id()).resolve(SOURCES);
        Path references = course.solution(assignment.id()).resolve(SOURCES);
        StarterGenerator generator = new StarterGenerator(assignment);
        files(starters).forEach(file -> wanted.put(file, Optional.empty()));
        for (Path reference : files(references)) {
            String text = read(reference).orElseThrow();
            Path starter = starters.resolve(references.relativize(reference).toString());
            wanted.put(
                    starter,
                    reference.toString().endsWith(".java")
                            ? generator.generate(shown(reference), text)
                            : Optional.of(text));
        }
    }

    private void addHandout(AssignmentSpec assignment, Map<Path, Optional<String>> wanted) {
        Path readme = course.starter(assignment.id()).resolve("README.md");
        read(readme)
                .map(text ->
                        new Handout(shown(readme), text).withTasks(assignment).text())
                .ifPresent(text -> wanted.put(readme, Optional.of(text)));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no UTF-8 text", e);
        }
    }

    private String shown(Path file) {
        return course.root().relativize(file).toString().replace('\\', '/');
    }
}
