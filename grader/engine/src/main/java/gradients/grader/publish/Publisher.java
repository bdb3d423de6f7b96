package gradients.grader.publish;

import gradients.grader.course.CourseFiles;
import gradients.grader.course.CourseSpec;
import gradients.grader.course.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the repository that students get, and brings later changes into it. */
public final class Publisher {

    private Publisher() {}

    /**
     * Writes a student repository, the same bytes for the same course, and returns the paths that were written or
     * removed.
     *
     * @param courseRoot root of the course
     * @param to an empty or new directory; with {@code update}, a clone of what was published before
     * @param ids the assignments; if empty, those of {@code course.yaml} that are released by now, and with
     *     {@code update} those that the clone has
     * @param update replaces everything that was published but the files that students edit
     */
    public static List<String> publish(Path courseRoot, Path to, List<String> ids, boolean update) {
        return publish(CourseFiles.at(courseRoot), to, ids, update, Clock.systemDefaultZone());
    }

    static List<String> publish(CourseFiles course, Path to, List<String> ids, boolean update, Clock clock) {
        try {
            return update
                    ? update(course, to, ids)
                    : write(new StudentRepository(course, ids.isEmpty() ? released(course, clock) : sorted(ids)), to);
        } catch (IOException e) {
            throw new UncheckedIOException("The repository cannot be written to " + to + ".", e);
        }
    }

    private static List<String> write(StudentRepository repository, Path to) throws IOException {
        if (Files.exists(to) && !isEmptyDirectory(to)) {
            throw new UserError(to + " is not empty. Publish to an empty directory, or use --update to bring changes"
                    + " into a repository that was published before.");
        }
        Files.createDirectories(to);
        for (String path : repository.tree().files().keySet()) {
            writeFile(repository, to, path);
        }
        return List.copyOf(repository.tree().files().keySet());
    }

    private static List<String> update(CourseFiles course, Path to, List<String> ids) throws IOException {
        Marker before = Marker.read(to);
        Set<String> wanted = new LinkedHashSet<>(before.assignments());
        wanted.addAll(ids);
        if (before.assignments().size() == 1 && wanted.size() > 1) {
            throw new UserError(
                    to + " was published with " + before.assignments().get(0)
                            + " alone, at its root. Publish several assignments to a new directory.");
        }
        StudentRepository repository = new StudentRepository(course, sorted(wanted));
        List<String> changed = new ArrayList<>();
        for (String path : before.files()) {
            boolean isGone = !repository.tree().files().containsKey(path);
            // Code may hold the student's work, even where it is published no more.
            if (isGone && !path.contains("src/main/java/") && Files.deleteIfExists(inside(to, path))) {
                changed.add(path);
                deleteEmptyFolders(to, inside(to, path).getParent());
            }
        }
        for (String path : repository.tree().files().keySet()) {
            if (isToWrite(repository, to, path)) {
                writeFile(repository, to, path);
                changed.add(path);
            }
        }
        return changed;
    }

    /** An empty folder of an older kit would be taken for a kit by the students' scripts. */
    private static void deleteEmptyFolders(Path to, Path folder) throws IOException {
        for (Path at = folder; !at.equals(to.normalize()) && isEmptyDirectory(at); at = at.getParent()) {
            Files.delete(at);
        }
    }

    private static boolean isToWrite(StudentRepository repository, Path to, String path) throws IOException {
        Path file = inside(to, path);
        if (!Files.exists(file)) {
            return true;
        }
        return !repository.editable().contains(path)
                && !Arrays.equals(
                        Files.readAllBytes(file), repository.tree().files().get(path));
    }

    private static void writeFile(StudentRepository repository, Path to, String path) throws IOException {
        Path file = inside(to, path);
        byte[] content = repository.tree().files().get(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        boolean isScript = content.length > 1 && content[0] == '#' && content[1] == '!';
        if (isScript) {
            file.toFile().setExecutable(true, false);
        }
    }

    /** A clone is the student's: neither a path in its marker nor a link in it must lead out of it. */
    private static Path inside(Path to, String path) {
        Path root = to.normalize();
        Path file = to.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw new UserError(to.resolve(Marker.FILE) + " names " + path + ", which lies outside of the repository.");
        }
        for (Path at = file; !at.equals(root); at = at.getParent()) {
            if (Files.isSymbolicLink(at)) {
                throw new UserError(at + " is a symbolic link, which no published file is; remove it and try again.");
            }
        }
        return file;
    }

    private static List<String> released(CourseFiles course, Clock clock) {
        if (!Files.exists(course.root().resolve("assignments/course.yaml"))) {
            return course.ids();
        }
        CourseSpec spec = course.course();
        LocalDateTime now = LocalDateTime.now(clock.withZone(spec.timezone()));
        List<String> released = spec.assignments().stream()
                .filter(entry -> entry.release() == null || !entry.release().isAfter(now))
                .map(CourseSpec.Scheduled::id)
                .toList();
        if (released.isEmpty()) {
            throw new UserError("No assignment is released yet, by assignments/course.yaml;"
                    + " name the ones to publish, or publish them with --all.");
        }
        return sorted(released);
    }

    private static List<String> sorted(Iterable<String> ids) {
        Set<String> unique = new LinkedHashSet<>();
        ids.forEach(unique::add);
        return unique.stream().sorted().toList();
    }

    private static boolean isEmptyDirectory(Path to) throws IOException {
        if (!Files.isDirectory(to)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(to)) {
            return entries.allMatch(entry -> entry.endsWith(".git"));
        }
    }
}
