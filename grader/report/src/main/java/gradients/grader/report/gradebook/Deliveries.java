package gradients.grader.report.gradebook;

import gradients.grader.report.gradebook.Mark.Delivery;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the submissions of a class came in, as a CSV tells: columns {@code student} and {@code submitted} (date, time and
 * offset, such as {@code 2026-05-01T23:10:00+02:00}) are needed; {@code assignment} (left empty: all of the student's),
 * {@code repository}, {@code repositoryUrl}, {@code tag}, {@code by} and {@code reviewUrl} may be there.
 */
public final class Deliveries {

    /** Nothing is known of anybody. */
    public static final Deliveries NONE = new Deliveries(Map.of());

    private final Map<String, Delivery> byStudentAndAssignment;

    private Deliveries(Map<String, Delivery> byStudentAndAssignment) {
        this.byStudentAndAssignment = byStudentAndAssignment;
    }

    /**
     * Returns what the file tells.
     *
     * @throws IllegalArgumentException if the file is no such CSV, naming the record
     */
    public static Deliveries read(Path file) throws IOException {
        Table table = Table.read(file, List.of("student", "submitted"));
        Map<String, Delivery> all = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String key = key(row.cell("student"), row.cell("assignment"));
            if (all.put(key, delivery(row)) != null) {
                throw new IllegalArgumentException(row.place() + "there are two lines for " + row.cell("student")
                        + (row.cell("assignment").isEmpty() ? "" : " and " + row.cell("assignment")) + "; keep one.");
            }
        }
        return new Deliveries(all);
    }

    /** Returns a file of deliveries with these rows: student, submitted, repository, repositoryUrl. */
    public static String csv(List<List<String>> rows) {
        return Csv.of(List.of("student", "submitted", "repository", "repositoryUrl"), rows);
    }

    private static Delivery delivery(Table.Row row) {
        return new Delivery(
                time(row).toInstant().toString(),
                row.cell("repository"),
                row.cell("repositoryUrl"),
                row.cell("tag"),
                row.cell("by"),
                row.cell("reviewUrl"),
                false);
    }

    private static OffsetDateTime time(Table.Row row) {
        String submitted = row.cell("submitted");
        try {
            return OffsetDateTime.parse(submitted);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    row.place() + "submitted is \"" + submitted
                            + "\", but needs date, time and offset, such as 2026-05-01T23:10:00+02:00.",
                    e);
        }
    }

    /** Returns how this submission came in; {@link Delivery#UNKNOWN} if the file does not tell. */
    public Delivery of(String student, String assignment) {
        return Optional.ofNullable(byStudentAndAssignment.get(key(student, assignment)))
                .or(() -> Optional.ofNullable(byStudentAndAssignment.get(key(student, ""))))
                .orElse(Delivery.UNKNOWN);
    }

    /** Returns when this submission was handed in; empty where the file does not tell. */
    public Optional<OffsetDateTime> submitted(String student, String assignment) {
        String time = of(student, assignment).time();
        return time.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(time));
    }

    private static String key(String student, String assignment) {
        return student + "\n" + assignment;
    }
}
