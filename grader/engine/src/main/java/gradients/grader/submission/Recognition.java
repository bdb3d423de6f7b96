package gradients.grader.submission;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.UserError;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells which assignment a directory answers, where the caller does not say. */
final class Recognition {

    /** The files in which a submission may name its assignment. */
    private static final List<String> MARKERS = List.of(".gradients.yaml", "assignment.yaml");

    /** One line is enough; a YAML reader would only give a hostile file more to work with. */
    private static final Pattern ID = Pattern.compile("(?m)^id:[ \"']*([a-z0-9-]+)[ \"']*$");

    private final Collection<AssignmentSpec> assignments;

    Recognition(Collection<AssignmentSpec> assignments) {
        this.assignments = assignments;
    }

    /** Returns the assignment named by a marker file, else by its editable files, its package, the folder's name. */
    AssignmentSpec of(Path directory) {
        return byMarker(directory)
                .or(() -> single(assignment -> holdsFile(directory, assignment)))
                .or(() -> single(assignment -> isFolder(directory, assignment)))
                .or(() -> single(assignment -> name(directory).contains(assignment.id())))
                .orElseThrow(() -> new UserError("Cannot tell which assignment " + directory + " answers; pass"
                        + " --assignment with one of "
                        + String.join(
                                ", ",
                                assignments.stream().map(AssignmentSpec::id).toList()) + "."));
    }

    private Optional<AssignmentSpec> byMarker(Path directory) {
        return MARKERS.stream()
                .map(name -> SafeFile.read(directory, name))
                .filter(SafeFile.Content::isText)
                .flatMap(content -> ID.matcher(content.text()).results().limit(1))
                .flatMap(match -> assignments.stream().filter(spec -> spec.id().equals(match.group(1))))
                .findFirst();
    }

    private Optional<AssignmentSpec> single(Predicate<AssignmentSpec> condition) {
        List<AssignmentSpec> matching = assignments.stream().filter(condition).toList();
        return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
    }

    private static boolean holdsFile(Path directory, AssignmentSpec assignment) {
        return assignment.editable().stream()
                .anyMatch(file -> Files.isRegularFile(directory.resolve(file), LinkOption.NOFOLLOW_LINKS));
    }

    private static boolean isFolder(Path directory, AssignmentSpec assignment) {
        String folder = "src/main/java/" + assignment.packageName().replace('.', '/');
        return Files.isDirectory(directory.resolve(folder), LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path directory) {
        return directory.toAbsolutePath().normalize().getFileName().toString();
    }
}
