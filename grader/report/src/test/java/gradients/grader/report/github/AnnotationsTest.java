package gradients.grader.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Style;
import gradients.grader.report.DemoClass;
import gradients.grader.report.DemoReports;
import gradients.grader.report.Report;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnotationsTest {

    @Test
    void a_compile_error_stands_at_its_line() {
        String annotations = Annotations.of(DemoReports.of(DemoClass.grades().get("not-compiled")));

        assertThat(annotations)
                .startsWith("::error file=05-gradient-clipping/src/main/java/gradients/clipping/GradientClipping.java,"
                        + "line=27,title=Does not compile::cannot find symbol");
    }

    @Test
    void every_line_is_a_command_of_ours() {
        for (Grade grade : DemoClass.grades().values()) {
            assertThat(Annotations.of(DemoReports.of(grade)).lines())
                    .allMatch(line -> line.matches("::(error|warning|notice) [a-z]+=.*::.+"))
                    .noneMatch(line -> line.contains("##["));
        }
    }

    @Test
    void more_than_ten_end_in_their_number() {
        Style.Finding finding = new Style.Finding("A.java", 1, "NeedBraces", "m");
        Report report = Report.of(withStyle(DemoClass.perfect(), Collections.nCopies(40, finding)));

        List<String> warnings = Annotations.of(report)
                .lines()
                .filter(line -> line.startsWith("::warning"))
                .toList();

        assertThat(warnings).hasSize(10);
        assertThat(warnings.get(9)).isEqualTo("::warning title=… and 31 more::The report lists all 40.");
    }

    @Test
    void data_and_properties_are_escaped() {
        String command = WorkflowCommand.of("error", Map.of("file", "a,b:c%d\r\n"), "100 %\nnext: a,b ##[error]");

        assertThat(command).isEqualTo("::error file=a%2Cb%3Ac%25d%0D%0A::100 %25%0Anext: a,b ## [error]");
    }

    @Test
    void a_message_is_cut_where_github_cuts_it() {
        String command = WorkflowCommand.of("notice", Map.of(), "x".repeat(10_000));

        assertThat(command).hasSize("::notice::".length() + 4096).endsWith("…");
    }

    @Test
    void text_in_between_obeys_no_command() {
        String first = WorkflowCommand.stopped("::error::owned\n##[error]");
        String second = WorkflowCommand.stopped("::error::owned\n##[error]");

        List<String> lines = first.lines().toList();
        assertThat(lines.get(0)).matches("::stop-commands::[0-9a-f-]{36}");
        assertThat(lines.get(3)).isEqualTo("::" + lines.get(0).substring("::stop-commands::".length()) + "::");
        assertThat(lines).hasSize(4);
        assertThat(first).as("the token cannot be known before").isNotEqualTo(second);
    }

    @Test
    void no_output_smuggles_in_another() {
        String outputs = StepOutputs.of(DemoClass.hostile());

        assertThat(outputs.lines().map(line -> line.substring(0, line.indexOf('='))))
                .containsExactly("assignment", "submission", "outcome", "score", "max-score", "result");
    }

    @Test
    void a_withheld_grade_outputs_no_score() {
        assertThat(StepOutputs.of(DemoClass.fault())).contains("\nscore=\n", "outcome=GRADER_FAULT\n");
    }

    private static Grade withStyle(Grade g, List<Style.Finding> findings) {
        return new Grade(
                g.schema(),
                g.assignment(),
                g.title(),
                g.submission(),
                g.commit(),
                g.seed(),
                g.score(),
                g.maxScore(),
                g.outcome(),
                g.isolation(),
                g.tasks(),
                new Style(5, 5, findings),
                List.of(),
                "",
                List.of(),
                g.pictures(),
                g.timings());
    }
}
