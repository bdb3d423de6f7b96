package gradients.grader.report;

import static java.util.Objects.requireNonNull;

import gradients.grader.grade.Grade;
import java.util.List;

/**
 * A whole class, graded.
 *
 * @param title what the class calls itself
 * @param entries one for each submission and assignment, in the order in which students are listed
 */
public record ClassReport(String title, List<Entry> entries) {

    public ClassReport {
        requireNonNull(title);
        entries = List.copyOf(entries);
    }

    /**
     * One grade.
     *
     * @param student the name to show
     * @param folder where the report lies, relative to the dashboard, such as {@code "ada/05-gradient-clipping"}
     */
    public record Entry(String student, String folder, Grade grade) {}
}
