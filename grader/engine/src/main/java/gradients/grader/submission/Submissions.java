package gradients.grader.submission;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds and reads what students handed in. A directory holds one assignment ({@code src/main/java} at its root) or
 * several ({@code NN-topic} folders). Nothing in it is trusted: only the files of a fixed list are taken, as text, and
 * no symbolic link is followed.
 */
public final class Submissions {

    private final CourseFiles course;
    private final Map<String, AssignmentSpec> assignments = new TreeMap<>();

    public Submissions(CourseFiles course) {
        this.course = course;
        course.ids().forEach(id -> assignments.put(id, course.assignment(id)));
    }

    /** One assignment's place in a directory: found, but not yet read. */
    public record Located(AssignmentSpec assignment, Path directory, Path root) {}

    /**
     * Returns which assignments lie in the directory and where, in their order.
     *
     * @param only the one that the caller wants; empty for all
     */
    public List<Located> locate(Path directory, Optional<String> only) {
        only.ifPresent(course::assignment);
        requireDirectory(directory);
        List<Located> folders = new ArrayList<>();
        for (AssignmentSpec assignment : assignments.values()) {
            Path folder = directory.resolve(assignment.id());
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && only.orElse(assignment.id()).equals(assignment.id())) {
                folders.add(new Located(assignment, folder, directory));
            }
        }
        if (!folders.isEmpty()) {
            return folders;
        }
        if (!Files.isDirectory(directory.resolve("src/main/java"), LinkOption.NOFOLLOW_LINKS)) {
            throw new UserError(directory + " holds no submission"
                    + only.map(id -> " for " + id).orElse("")
                    + ": it has neither src/main/java nor a folder named like an assignment; pass the directory above"
                    + " src.");
        }
        AssignmentSpec assignment =
                only.map(assignments::get).orElseGet(() -> new Recognition(assignments.values()).of(directory));
        return List.of(new Located(assignment, directory, directory));
    }

    /** Returns what lies there. Only a file that this process may not read makes it fail, with a {@link UserError}. */
    public Submission read(Located located) {
        AssignmentSpec assignment = located.assignment();
        EditableFiles files = EditableFiles.read(located.directory(), assignment.editable());
        Released released =
                new Released(assignment, List.of(course.starter(assignment.id()), course.solution(assignment.id())));
        return new Submission(
                assignment,
                located.directory(),
                GitCommit.of(located.root()),
                files.sources(),
                files.problems(),
                new Tampering(released, located.directory()).sentences());
    }

    private static void requireDirectory(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new UserError(
                    Files.exists(directory)
                            ? directory + " is a file; pass the directory of a submission."
                            : "There is no directory " + directory + "; check the path.");
        }
        try (Stream<Path> files = Files.list(directory)) {
            if (files.findAny().isEmpty()) {
                throw new UserError(directory + " is empty; pass the directory of a submission.");
            }
        } catch (IOException e) {
            throw new UserError(directory + " cannot be read (" + e + "); check its permissions.");
        }
    }
}
