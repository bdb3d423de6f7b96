package gradients.grader.report.gradebook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the roster: a CSV in UTF-8, with or without a byte order mark, separated by commas or semicolons. Its header
 * names the columns {@code id} (needed), {@code name, email, sisId, login, section, canvasId}, in any order and case;
 * other columns are ignored. Two students may share a name, not an id.
 */
public final class Roster {

    private static final List<String> NEEDED = List.of("id");

    private Roster() {}

    /**
     * Returns the students in the order of the file.
     *
     * @throws IllegalArgumentException if the file is no such CSV, naming the line
     */
    public static List<Student> read(Path file) throws IOException {
        return students(Table.read(file, NEEDED));
    }

    static List<Student> parse(String file, String text) throws IOException {
        return students(Table.parse(file, text, NEEDED));
    }

    private static List<Student> students(Table table) {
        List<Student> students = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Table.Row row : table.rows()) {
            Student student = student(row);
            if (!ids.add(student.id())) {
                throw new IllegalArgumentException(row.place() + "the id \"" + student.id() + "\" stands twice.");
            }
            students.add(student);
        }
        return students;
    }

    private static Student student(Table.Row row) {
        try {
            return new Student(
                    row.cell("id"),
                    row.cell("name"),
                    row.cell("email"),
                    row.cell("sisId"),
                    row.cell("login"),
                    row.cell("section"),
                    row.cell("canvasId"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.place() + e.getMessage(), e);
        }
    }
}
