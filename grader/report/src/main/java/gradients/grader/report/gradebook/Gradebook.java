package gradients.grader.report.gradebook;

import gradients.grader.report.text.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The marks of a class, for other people's gradebooks. Every student of the roster has a row, with or without a mark;
 * a mark of nobody on the roster is reported by {@link #strangers()}, since most systems refuse a file that has one.
 */
public final class Gradebook {

    /** How an assignment is called where the marks go. */
    public record Column(String assignment, String title, double maxPoints) {}

    private final List<Student> students;
    private final List<Column> columns;
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    /**
     * Takes the last mark where there are several for one student and assignment.
     *
     * @param columns in the order in which they stand
     */
    public Gradebook(List<Student> students, List<Column> columns, List<Mark> marks) {
        this.students = List.copyOf(students);
        this.columns = List.copyOf(columns);
        marks.forEach(mark -> this.marks.put(key(mark.student(), mark.assignment()), mark));
    }

    /** Returns the ids of submissions that belong to nobody on the roster. */
    public List<String> strangers() {
        List<String> known = students.stream().map(Student::id).toList();
        return marks.values().stream()
                .map(Mark::student)
                .distinct()
                .filter(id -> !known.contains(id))
                .toList();
    }

    /** Returns a table for a spreadsheet, with the byte order mark that Excel needs to see UTF-8. */
    public String spreadsheet() {
        List<String> header = joined(
                List.of("id", "name", "email", "section"),
                columns.stream().map(Column::title).toList(),
                List.of("total"));
        return "\uFEFF"
                + Csv.of(
                        header,
                        rows(student -> joined(
                                List.of(student.id(), student.name(), student.email(), student.section()),
                                columns.stream()
                                        .map(column -> points(student, column))
                                        .toList(),
                                List.of(total(student)))));
    }

    /**
     * Returns a table for Canvas's import. A title must be the column's full header there, with its number, such as
     * {@code "HW1 (12345)"}: Canvas makes a new assignment of any other.
     */
    public String canvas() {
        List<String> header = joined(
                List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section"),
                columns.stream().map(Column::title).toList(),
                List.of());
        List<String> possible = joined(
                List.of("    Points Possible", "", "", "", ""),
                columns.stream().map(column -> Points.text(column.maxPoints)).toList(),
                List.of());
        List<List<String>> rows = new ArrayList<>(List.of(possible));
        rows.addAll(rows(student -> joined(
                List.of(student.name(), student.canvasId(), student.sisId(), student.login(), student.section()),
                columns.stream().map(column -> points(student, column)).toList(),
                List.of())));
        return Csv.of(header, rows);
    }

    /**
     * Returns a table for Moodle's import, by e-mail address and id number. Students with neither are left out, for
     * Moodle refuses the whole file over one user that it does not know; each assignment has its points and its
     * feedback, for Moodle loses points when feedback comes without them.
     */
    public String moodle() {
        List<String> header = new ArrayList<>(List.of("Email address", "ID number"));
        columns.forEach(column -> {
            header.add("Assignment: " + column.title + " (Real)");
            header.add("Assignment: " + column.title + " (Feedback)");
        });
        List<List<String>> rows = students.stream()
                .filter(student ->
                        !student.email().isEmpty() || !student.sisId().isEmpty())
                .map(student -> joined(
                        List.of(student.email(), student.sisId()),
                        columns.stream()
                                .flatMap(column -> Stream.of(points(student, column), feedback(student, column)))
                                .toList(),
                        List.of()))
                .toList();
        return Csv.of(header, rows);
    }

    /** Returns one assignment as {@code gh classroom assignment-grades} wrote it. */
    public String classroom(Column column, String assignmentUrl, String starterUrl) {
        List<String> header = List.of(
                "assignment_name",
                "assignment_url",
                "starter_code_url",
                "github_username",
                "roster_identifier",
                "student_repository_name",
                "student_repository_url",
                "submission_timestamp",
                "points_awarded",
                "points_available");
        return Csv.of(header, rows(student -> {
            Mark.Delivery delivery = delivery(student, column);
            return List.of(
                    column.title,
                    assignmentUrl,
                    starterUrl,
                    student.login(),
                    student.sisId().isEmpty() ? student.id() : student.sisId(),
                    delivery.repository(),
                    delivery.repositoryUrl(),
                    delivery.time().replace("T", " ").replace("Z", " UTC"),
                    points(student, column),
                    Points.text(column.maxPoints));
        }));
    }

    /** Returns one assignment as {@code gh teacher download} writes {@code scores.csv} for Classroom 50. */
    public String classroom50(Column column) {
        List<String> header = List.of(
                "username",
                "first_name",
                "last_name",
                "email",
                "section",
                "score",
                "max_score",
                "datetime",
                "submission_tag",
                "submitted_by",
                "review_url",
                "late",
                "override");
        return Csv.of(header, rows(student -> {
            Mark.Delivery delivery = delivery(student, column);
            return List.of(
                    student.login(),
                    student.firstName(),
                    student.lastName(),
                    student.email(),
                    student.section(),
                    points(student, column),
                    Points.text(column.maxPoints),
                    delivery.time(),
                    delivery.tag(),
                    delivery.by(),
                    delivery.reviewUrl(),
                    String.valueOf(delivery.late()),
                    "");
        }));
    }

    private List<List<String>> rows(Function<Student, List<String>> row) {
        return students.stream().map(row).toList();
    }

    private String points(Student student, Column column) {
        Mark mark = mark(student, column);
        return mark == null || mark.points().isEmpty()
                ? ""
                : Points.text(mark.points().getAsDouble());
    }

    private String feedback(Student student, Column column) {
        Mark mark = mark(student, column);
        return mark == null ? "" : mark.feedback();
    }

    private Mark.Delivery delivery(Student student, Column column) {
        Mark mark = mark(student, column);
        return mark == null ? Mark.Delivery.UNKNOWN : mark.delivery();
    }

    /** Empty where any mark is withheld: a sum without it would look like a zero. */
    private String total(Student student) {
        List<Mark> own = columns.stream()
                .map(column -> mark(student, column))
                .filter(mark -> mark != null)
                .toList();
        boolean complete =
                !own.isEmpty() && own.stream().allMatch(mark -> mark.points().isPresent());
        return complete
                ? Points.text(own.stream()
                        .mapToDouble(mark -> mark.points().getAsDouble())
                        .sum())
                : "";
    }

    private Mark mark(Student student, Column column) {
        return marks.get(key(student.id(), column.assignment));
    }

    private static String key(String student, String assignment) {
        return student + "\n" + assignment;
    }

    private static List<String> joined(List<String> first, List<String> second, List<String> third) {
        return Stream.of(first, second, third).flatMap(List::stream).toList();
    }
}
