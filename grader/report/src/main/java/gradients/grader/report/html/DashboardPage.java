package gradients.grader.report.html;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import gradients.grader.report.ClassReport;
import gradients.grader.report.ClassReport.Entry;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.UriPath;
import gradients.grader.report.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that the dashboard's template shows.
 *
 * @param assignments headings of the table of students
 */
public record DashboardPage(
        PageHead head, String title, List<AssignmentPart> parts, List<String> assignments, List<StudentRow> students) {

    /** A student's name with the report that it leads to. */
    public record Link(String name, String href) {}

    /** One row of the table of students: a cell for each assignment. */
    public record StudentRow(String name, List<Cell> cells) {}

    /**
     * One grade in the table of students.
     *
     * @param text the points, or why there are none
     * @param href the report; empty where nothing was submitted
     */
    public record Cell(String text, String href) {}

    static DashboardPage of(ClassReport report) {
        Map<String, List<Entry>> byAssignment = new LinkedHashMap<>();
        Set<String> ids = new TreeSet<>();
        report.entries().forEach(entry -> ids.add(entry.grade().assignment()));
        ids.forEach(id -> byAssignment.put(
                id,
                report.entries().stream()
                        .filter(entry -> entry.grade().assignment().equals(id))
                        .toList()));
        Map<String, List<Entry>> byStudent =
                report.entries().stream().collect(groupingBy(DashboardPage::student, LinkedHashMap::new, toList()));
        List<StudentRow> students =
                byStudent.values().stream().map(entries -> row(entries, ids)).toList();
        List<AssignmentPart> parts =
                byAssignment.values().stream().map(AssignmentPart::of).toList();
        String title = Plain.line(report.title());
        return new DashboardPage(
                Pages.head(title), title, parts, ids.stream().map(Plain::line).toList(), students);
    }

    /** Two students may share a name but not a submission. */
    private static String student(Entry entry) {
        return entry.student() + "\n" + entry.grade().submission();
    }

    private static StudentRow row(List<Entry> entries, Set<String> ids) {
        Map<String, Entry> own = new LinkedHashMap<>();
        entries.forEach(entry -> own.put(entry.grade().assignment(), entry));
        List<Cell> cells = ids.stream().map(id -> cell(own.get(id))).toList();
        return new StudentRow(Plain.line(entries.get(0).student()), cells);
    }

    private static Cell cell(Entry entry) {
        return entry == null ? new Cell("–", "") : new Cell(Wording.points(entry.grade()), href(entry));
    }

    static Link link(Entry entry) {
        return new Link(Plain.line(entry.student()), href(entry));
    }

    private static String href(Entry entry) {
        return "./" + UriPath.of(entry.folder()) + "/report.html";
    }
}
