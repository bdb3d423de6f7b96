package gradients.grader.report;

import gradients.grader.grade.Grade;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenReportsTest {

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
}
