package gradients.grader.batch;

import gradients.grader.course.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the students in a directory. Three layouts are known: a folder per student; {@code
 * <slug>-submissions/<slug>-<user>}
 * as GitHub Classroom's tool cloned them; {@code <classroom>-<assignment>-<user>} as Classroom 50 names repositories.
 */
public final class ClassDirectory {

    private static final String SUBMISSIONS = "-submissions";

    private final List<String> assignments;

    /**
     * @param assignments ids of the course's assignments, to be recognised in folder names
     */
    public ClassDirectory(List<String> assignments) {
        this.assignments = List.copyOf(assignments);
    }

    /** Returns the seats in the order of their names. */
    public List<Seat> seats(Path directory) {
        List<Seat> seats = new ArrayList<>();
        Optional<String> slug = slug(directory);
        for (Path child : folders(directory)) {
            if (slug(child).isPresent()) {
                seats.addAll(seats(child));
            } else {
                seats.add(seat(child, slug));
            }
        }
        seats.sort(Comparator.comparing(Seat::student)
                .thenComparing(seat -> seat.directory().toString()));
        return seats;
    }

    private Seat seat(Path folder, Optional<String> slug) {
        String name = folder.getFileName().toString();
        for (String assignment : assignments) {
            int at = name.indexOf(assignment + "-");
            if (at == 0 || at > 0 && name.charAt(at - 1) == '-') {
                return new Seat(name.substring(at + assignment.length() + 1), folder, Optional.of(assignment));
            }
        }
        String student = slug.filter(prefix -> name.startsWith(prefix + "-"))
                .map(prefix -> name.substring(prefix.length() + 1))
                .orElse(name);
        return new Seat(student, folder, slug.filter(assignments::contains));
    }

    private static Optional<String> slug(Path directory) {
        String name =
                directory.getFileName() == null ? "" : directory.getFileName().toString();
        return name.endsWith(SUBMISSIONS) && name.length() > SUBMISSIONS.length()
                ? Optional.of(name.substring(0, name.length() - SUBMISSIONS.length()))
                : Optional.empty();
    }

    private static List<Path> folders(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new UserError(
                    "There is no directory " + directory + "; --class needs one with a folder per student.");
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                    .filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UserError("The directory " + directory + " cannot be read: " + e.getMessage());
        }
    }
}
