package gradients.grader.report;

import gradients.grader.grade.Grade;
import gradients.grader.report.github.Annotations;
import gradients.grader.report.github.Classroom50;
import gradients.grader.report.github.LegacyClassroom;
import gradients.grader.report.github.StepOutputs;
import gradients.grader.report.machine.Gradescope;
import gradients.grader.report.machine.JUnitXml;
import gradients.grader.report.machine.Sarif;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenReportsTest {

    private static final Classroom50.Submission SUBMISSION = new Classroom50.Submission(
            "dl",
            "clipping",
            "individual",
            "ada",
            "submit/2026-11-22T10-00-00Z-a1b2c3d",
            "commit",
            "release",
            "review");

    static Stream<Map.Entry<String, Grade>> demo() {
        return DemoClass.grades().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("demo")
    void the_console_shows(Map.Entry<String, Grade> student) throws IOException {
        Golden.check("console/" + student.getKey() + ".txt", new Console(false).of(student.getValue()));
    }

    @ParameterizedTest
    @MethodSource("demo")
    void grade_json_holds(Map.Entry<String, Grade> student) throws IOException {
        Golden.check("json/" + student.getKey() + ".json", Json.of(student.getValue()));
    }

    @ParameterizedTest
    @MethodSource("demo")
    void the_job_summary_shows(Map.Entry<String, Grade> student) throws IOException {
        Golden.check("markdown/" + student.getKey() + ".md", Markdown.of(student.getValue()));
    }

    @ParameterizedTest
    @MethodSource("demo")
    void the_machine_formats_hold(Map.Entry<String, Grade> student) throws IOException {
        String name = student.getKey();
        Grade grade = student.getValue();

        Golden.check("junit/" + name + ".xml", JUnitXml.of(grade));
        Golden.check("sarif/" + name + ".sarif", Sarif.of(DemoReports.of(grade)));
        Golden.check("annotations/" + name + ".txt", Annotations.of(DemoReports.of(grade)));
        Golden.check("outputs/" + name + ".txt", StepOutputs.of(grade).replaceAll("(?m)^result=.*$", "result=…"));
        Golden.check("classroom/" + name + ".json", LegacyClassroom.json(grade) + "\n");
        Golden.check("gradescope/" + name + ".json", Gradescope.of(grade).orElse("no file\n"));
        Golden.check(
                "classroom50/" + name + ".json",
                Classroom50.of(grade, SUBMISSION).orElse("no file\n"));
    }
}
