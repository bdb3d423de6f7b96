package gradients.grader.report.results;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.grade.Grade;
import gradients.grader.report.DemoClass;
import gradients.grader.report.Json;
import gradients.grader.report.Report;
import gradients.grader.report.gradebook.Mark.Delivery;
import gradients.grader.report.gradebook.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResultsTest {

    private static final String INPUTS = "0123abcd";
    private static final Grade GRADE = DemoClass.mistake();

    @TempDir
    private Path directory;

    private Results results;

    @BeforeEach
    void open() {
        results = new Results(directory);
    }

    @Test
    void a_grade_made_from_the_same_inputs_is_found_again() {
        results.put(Report.of(GRADE), INPUTS);

        assertThat(results.made(GRADE.submission(), GRADE.assignment(), INPUTS).map(Json::of))
                .contains(Json.of(GRADE));
    }

    @Test
    void a_grade_made_from_other_inputs_is_not() {
        results.put(Report.of(GRADE), INPUTS);

        assertThat(results.made(GRADE.submission(), GRADE.assignment(), "fedc")).isEmpty();
    }

    @Test
    void a_withheld_grade_is_made_again() {
        Grade fault = DemoClass.fault();

        results.put(Report.of(fault), INPUTS);

        assertThat(results.made(fault.submission(), fault.assignment(), INPUTS)).isEmpty();
    }

    @Test
    void a_grade_that_was_cut_short_is_made_again() throws IOException {
        results.put(Report.of(GRADE), INPUTS);
        Path file = results.folder(GRADE.submission(), GRADE.assignment()).resolve("grade.json");
        Files.writeString(file, Files.readString(file).substring(0, 300));

        assertThat(results.made(GRADE.submission(), GRADE.assignment(), INPUTS)).isEmpty();
    }

    @Test
    void what_a_run_that_was_killed_leaves_is_no_result() throws IOException {
        results.put(Report.of(GRADE), INPUTS);
        Path folder = results.folder(GRADE.submission(), GRADE.assignment());
        Files.delete(folder.resolve("inputs.sha256"));
        Files.writeString(folder.resolve(".grade.json.part"), "{\"schema\"");

        assertThat(results.made(GRADE.submission(), GRADE.assignment(), INPUTS)).isEmpty();
    }

    @Test
    void the_class_has_an_index_a_gradebook_and_a_dashboard() throws IOException {
        results.put(Report.of(GRADE), INPUTS);
        Student known = new Student(GRADE.submission(), "Grace Hopper", "", "", "", "", "");
        Student missing = new Student("zoe", "Zoë", "", "", "", "", "");

        ClassIndex index = results.writeClass(index(List.of(known, missing), GRADE));

        assertThat(index.missing()).containsExactly(missing);
        assertThat(results.index()).contains(index);
        assertThat(Files.readString(directory.resolve("gradebook.csv")))
                .contains(GRADE.submission() + ",Grace Hopper,,,71.5,71.5", "zoe,Zoë,,,,");
        assertThat(Files.readString(directory.resolve("dashboard.html")))
                .contains("Grace Hopper", "./" + GRADE.submission() + "/05-gradient-clipping/report.html");
    }

    @Test
    void who_is_not_on_the_roster_is_shown_all_the_same() throws IOException {
        results.put(Report.of(GRADE), INPUTS);

        results.writeClass(index(List.of(new Student("zoe", "Zoë", "", "", "", "", "")), GRADE));

        assertThat(Files.readString(directory.resolve("gradebook.csv"))).contains(GRADE.submission());
    }

    private static ClassIndex index(List<Student> roster, Grade grade) {
        return new ClassIndex(
                ClassIndex.SCHEMA, "Demo", roster, List.of(ClassIndex.Entry.of(grade, Delivery.UNKNOWN)), List.of());
    }
}
