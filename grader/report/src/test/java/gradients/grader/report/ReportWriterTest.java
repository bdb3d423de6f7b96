package gradients.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import gradients.grader.report.files.ReportWriter;
import gradients.grader.report.gradebook.Gradebook;
import gradients.grader.report.gradebook.Mark;
import gradients.grader.report.gradebook.Student;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportWriterTest {

    private final ReportWriter writer = new ReportWriter(Optional.empty());

    @TempDir
    private Path results;

    @Test
    void every_format_is_there() throws IOException {
        Path folder = results.resolve("grace/05-gradient-clipping");

        writer.write(DemoReports.of(DemoClass.mistake()), folder);

        assertThat(names(folder))
                .containsExactlyInAnyOrder(
                        "grade.json",
                        "report.md",
                        "report.html",
                        "junit.xml",
                        "style.sarif",
                        "annotations.txt",
                        "gradescope.json",
                        "classroom.json",
                        "classroom.base64");
        assertThat(Files.readString(folder.resolve("grade.json"))).isEqualTo(Json.of(DemoClass.mistake()));
    }

    @Test
    void no_score_of_an_earlier_run_outlives_a_withheld_grade() throws IOException {
        writer.write(Report.of(DemoClass.mistake()), results);

        writer.write(Report.of(DemoClass.fault()), results);

        assertThat(results.resolve("gradescope.json")).doesNotExist();
    }

    @Test
    void the_grade_comes_last_so_that_a_run_cut_short_leaves_none() throws IOException {
        writer.write(Report.of(DemoClass.perfect()), results);
        Files.delete(results.resolve("classroom.base64"));
        Files.createDirectories(results.resolve("classroom.base64/in the way"));

        assertThatIOException().isThrownBy(() -> writer.write(Report.of(DemoClass.mistake()), results));

        assertThat(results.resolve("grade.json")).doesNotExist();
    }

    @Test
    void the_class_has_a_dashboard_and_a_gradebook() throws IOException {
        ClassReport report = new ClassReport(
                "Demo", List.of(new ClassReport.Entry("Grace", "grace/05-gradient-clipping", DemoClass.mistake())));
        Gradebook gradebook = new Gradebook(
                List.of(new Student("grace", "Grace", "", "", "", "", "")),
                List.of(new Gradebook.Column("05-gradient-clipping", "Clipping", 100)),
                List.of(Mark.of(DemoClass.mistake())));

        writer.writeClass(report, gradebook, results);

        assertThat(names(results)).containsExactlyInAnyOrder("dashboard.html", "gradebook.csv");
        assertThat(Files.readString(results.resolve("gradebook.csv"))).contains("grace,Grace,,,71.5,71.5");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
