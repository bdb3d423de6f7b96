package gradients.grader.report.gradebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where students keep their work on GitHub: the columns {@code id} and {@code repository} of the roster. */
public final class Repositories {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]*");
    private static final Pattern REPOSITORY = Pattern.compile("[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+");

    private Repositories() {}

    /** A student's repository, named {@code owner/name}. */
    public record Entry(String student, String repository) {}

    /**
     * Returns the students who have a repository, in the order of the file.
     *
     * @throws IllegalArgumentException if the file is no such CSV, naming the record
     */
    public static List<Entry> read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Table.Row row : Table.read(file, List.of("id", "repository")).rows()) {
            String repository = row.cell("repository").replaceFirst("^https://github\\.com/", "");
            if (repository.isEmpty()) {
                continue;
            }
            if (!ID.matcher(row.cell("id")).matches()) {
                throw new IllegalArgumentException(
                        row.place() + "the id \"" + row.cell("id") + "\" cannot name a folder.");
            }
            if (!REPOSITORY.matcher(repository).matches()) {
                throw new IllegalArgumentException(
                        row.place() + "repository is \"" + repository + "\", but needs the form owner/name.");
            }
            entries.add(new Entry(row.cell("id"), repository));
        }
        return entries;
    }
}
