package gradients.grader.report.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.report.DemoClass;
import gradients.grader.report.gradebook.Gradebook.Column;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GradebookTest {

    private static final Student ALICE =
            new Student("hw1-alice", "Lovelace, Alice", "alice@example.edu", "S001", "alice", "CS101-A", "101");
    private static final Mark.Delivery DELIVERY = new Mark.Delivery(
            "2026-05-01T10:00:00Z", "hw1-alice", "https://github.com/org/hw1-alice", "submit/x", "alice", "", false);

    @Test
    void canvas_gets_what_the_sample_shows() throws IOException {
        Gradebook gradebook = of(new Column("hw1", "HW1 (12345)", 10), 5.5);

        assertThat(parsed(gradebook.canvas())).isEqualTo(sample("canvas-import.csv"));
    }

    @Test
    void moodle_gets_the_columns_of_the_sample() throws IOException {
        List<List<String>> rows = parsed(of(new Column("hw1", "HW1", 10), 5.5).moodle());

        assertThat(rows.get(0)).isEqualTo(sample("moodle-import.csv").get(0));
        assertThat(rows.get(1)).containsExactly("alice@example.edu", "S001", "5.5", "2 of 3 tasks passed");
    }

    @Test
    void the_classroom_form_is_that_of_the_sample() throws IOException {
        Column column = new Column("hw1", "HW1", 10);

        String csv = of(column, 5)
                .classroom(
                        column,
                        "https://classroom.github.com/classrooms/1-c/assignments/hw1",
                        "https://github.com/org/hw1");

        assertThat(parsed(csv)).isEqualTo(sample("gh-classroom-grades.csv"));
    }

    @Test
    void classroom_50_gets_first_and_last_name() throws IOException {
        Column column = new Column("hw1", "HW1", 10);

        List<List<String>> rows = parsed(of(column, 5).classroom50(column));

        assertThat(String.join(",", rows.get(0)))
                .isEqualTo("username,first_name,last_name,email,section,score,"
                        + "max_score,datetime,submission_tag,submitted_by,review_url,late,override");
        assertThat(rows.get(1))
                .containsExactly(
                        "alice",
                        "Alice",
                        "Lovelace",
                        "alice@example.edu",
                        "CS101-A",
                        "5",
                        "10",
                        "2026-05-01T10:00:00Z",
                        "submit/x",
                        "alice",
                        "",
                        "false",
                        "");
    }

    @Test
    void a_withheld_grade_is_no_zero_anywhere() throws IOException {
        Column column = new Column("05-gradient-clipping", "Clipping (7)", 100);
        Student barbara = new Student("barbara", "Barbara", "b@example.edu", "S2", "b", "", "");
        Gradebook gradebook = new Gradebook(List.of(barbara), List.of(column), List.of(Mark.of(DemoClass.fault())));

        assertThat(parsed(gradebook.spreadsheet()).get(1)).endsWith("", "");
        assertThat(parsed(gradebook.canvas()).get(2)).endsWith("");
        assertThat(parsed(gradebook.moodle()).get(1)).endsWith("", "Grade withheld: the grader failed.");
        assertThat(parsed(gradebook.classroom50(column)).get(1).get(5)).isEmpty();
    }

    @Test
    void who_is_not_on_the_roster_is_named_and_left_out() {
        Gradebook gradebook = new Gradebook(List.of(ALICE), List.of(), List.of(Mark.of(DemoClass.perfect()), mark(1)));

        assertThat(gradebook.strangers()).containsExactly("ada");
        assertThat(gradebook.moodle()).doesNotContain("ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"})
    void no_name_is_a_formula(String name) throws IOException {
        Student student = new Student(name, name, name, name, name, name, name);
        Column column = new Column("hw1", name, 10);
        Gradebook gradebook = new Gradebook(List.of(student), List.of(column), List.of());

        for (String csv : List.of(
                gradebook.spreadsheet(),
                gradebook.canvas(),
                gradebook.moodle(),
                gradebook.classroom(column, name, name),
                gradebook.classroom50(column))) {
            assertThat(parsed(csv))
                    .allSatisfy(row -> assertThat(row)
                            .allMatch(cell -> cell.isBlank()
                                    || "=+-@\t\r＝".indexOf(cell.strip().charAt(0)) < 0));
        }
    }

    @Test
    void quotes_commas_and_line_ends_survive() throws IOException {
        Student student = new Student("a", "O\"Neil, \"Max\"\nJr.", "", "", "", "ÄÖ;é", "");

        List<List<String>> rows = parsed(new Gradebook(List.of(student), List.of(), List.of()).spreadsheet());

        assertThat(rows.get(1)).containsExactly("a", "O\"Neil, \"Max\" ↵ Jr.", "", "ÄÖ;é", "");
    }

    private static Gradebook of(Column column, double points) {
        return new Gradebook(List.of(ALICE), List.of(column), List.of(mark(points)));
    }

    private static Mark mark(double points) {
        return new Mark("hw1-alice", "hw1", OptionalDouble.of(points), 10, "2 of 3 tasks passed", DELIVERY);
    }

    private static List<List<String>> sample(String name) throws IOException {
        try (InputStream in = GradebookTest.class.getResourceAsStream("/samples/" + name)) {
            return parsed(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<List<String>> parsed(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            return parser.getRecords().stream().map(row -> row.toList()).toList();
        }
    }
}
