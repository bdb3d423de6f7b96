package gradients.grader.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NextStepTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_IMPLEMENTED | Write task 1.2 Backward.
            TIMED_OUT       | Find what never ends in task 1.2 Backward
            CRASHED         | Find what ends the program in task 1.2 Backward
            OUT_OF_MEMORY   | Find what grows without bound in task 1.2 Backward.
            FORBIDDEN       | Take out of task 1.2 Backward what is not mathematics
            FAILED          | Go back to task 1.2 Backward: reproduce the first failing case
            """)
    void the_first_task_that_does_not_pass_is_next(Outcome outcome, String step) {
        Grade grade = grade(
                List.of(),
                task("1.1", Outcome.PASSED, null),
                task("1.2", outcome, null),
                task("1.3", Outcome.FAILED, null));

        assertThat(NextStep.of(grade)).startsWith(step);
    }

    @Test
    void a_recognised_mistake_gives_its_hint() {
        Diagnosis diagnosis = new Diagnosis("M", "It does so.", "Look there.", Diagnosis.Confidence.EXACT);

        String step = NextStep.of(grade(List.of(), task("1.2", Outcome.FAILED, diagnosis)));

        assertThat(step).isEqualTo("Go back to task 1.2 Backward: Look there.");
    }

    @Test
    void style_comes_after_all_tasks() {
        List<Style.Finding> findings = List.of(new Style.Finding("A.java", 1, "R", "m"));

        String step = NextStep.of(grade(findings, task("1.1", Outcome.PASSED, null)));

        assertThat(step).isEqualTo("All tasks pass. Tidy 1 style finding to finish.");
    }

    private static TaskResult task(String id, Outcome outcome, Diagnosis diagnosis) {
        return new TaskResult(id, "Backward", outcome == Outcome.PASSED ? 10 : 0, 10, outcome, diagnosis, List.of());
    }

    private static Grade grade(List<Style.Finding> findings, TaskResult... tasks) {
        return new Grade(
                Grade.SCHEMA,
                "01-sigmoid",
                "Sigmoid",
                "ada",
                "",
                "",
                0,
                100,
                Grade.GRADED,
                "process",
                List.of(tasks),
                new Style(0, 5, findings),
                List.of(),
                "",
                List.of(),
                List.of(),
                Map.of());
    }
}
