package gradients.grader.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the course's files lie, and what they say. Folders are named {@code NN-topic}. */
public final class CourseFiles {

    private static final String SPEC = "assignment.yaml";
    private static final String COURSE = "assignments/course.yaml";

    private final Path root;

    private CourseFiles(Path root) {
        this.root = root;
    }

    /** Returns the course that lies in this directory, which holds {@code assignments/} and {@code solutions/}. */
    public static CourseFiles at(Path root) {
        if (!Files.isDirectory(root.resolve("assignments"))) {
            throw new UserError(root + " is not the course: it has no folder assignments; run this in its root.");
        }
        return new CourseFiles(root);
    }

    public Path root() {
        return root;
    }

    /** Returns the ids of all assignments that have an {@code assignment.yaml}, in the order of their numbers. */
    public List<String> ids() {
        try (Stream<Path> folders = Files.list(root.resolve("assignments"))) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(SPEC)))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what the assignment's YAML says; an unknown id is a user's error that names the nearest known one. */
    public AssignmentSpec assignment(String id) {
        List<String> known = ids();
        if (!known.contains(id)) {
            throw new UserError("There is no assignment \"" + id + "\"" + Nearest.hint(id, known));
        }
        String shown = "assignments/" + id + "/" + SPEC;
        AssignmentSpec spec = Yaml.read(starter(id).resolve(SPEC), shown, AssignmentSpec.class);
        if (!spec.id().equals(id)) {
            throw new UserError(
                    shown + ": id is \"" + spec.id() + "\", but the folder is called " + id + "; make them the same.");
        }
        return spec;
    }

    /** Returns whether there is a file {@code assignments/course.yaml}; without one, nothing is ever due. */
    public boolean hasCourse() {
        return Files.isRegularFile(root.resolve(COURSE));
    }

    /** Returns what {@code assignments/course.yaml} says; every assignment it names exists. */
    public CourseSpec course() {
        CourseSpec course = Yaml.read(root.resolve(COURSE), COURSE, CourseSpec.class);
        List<String> known = ids();
        Stream.of(
                        course.assignments().stream().map(CourseSpec.Scheduled::id),
                        course.extensions().stream().map(CourseSpec.Extension::assignment),
                        course.bonuses().stream().map(CourseSpec.Bonus::assignment))
                .flatMap(names -> names)
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new UserError(COURSE + ": there is no assignment \"" + id + "\"" + Nearest.hint(id, known));
                });
        return course;
    }

    /** Returns the folder that a student gets: handout, starter, visible tests. */
    public Path starter(String id) {
        return root.resolve("assignments").resolve(id);
    }

    /** Returns the folder with the reference, the known mistakes and the alternatives. */
    public Path solution(String id) {
        return root.resolve("solutions").resolve(id);
    }
}
