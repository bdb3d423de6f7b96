package gradients.grader.report.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.Standing;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import gradients.grader.report.Report;
import gradients.grader.report.gradebook.Mark.Delivery;
import gradients.grader.report.results.Comparison.Change;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparisonTest {

    @TempDir
    private Path directory;

    @Test
    void what_stayed_the_same_is_left_out_however_long_it_took() {
        Results before = run("before", grade("ada", 10, Outcome.PASSED, Map.of("test", 0.5)));
        Results after = run("after", grade("ada", 10, Outcome.PASSED, Map.of("test", 0.7)));

        Comparison comparison = Comparison.of(before, after);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.compared()).isEqualTo(1);
    }

    @Test
    void the_test_that_did_it_is_named() {
        Results before = run("before", grade("ada", 10, Outcome.PASSED), grade("bob", 10, Outcome.PASSED));
        Results after = run("after", grade("ada", 0, Outcome.TIMED_OUT), grade("bob", 10, Outcome.PASSED));

        Change change = Comparison.of(before, after).changes().get(0);

        assertThat(change.student()).isEqualTo("ada");
        assertThat(change.difference()).isEqualTo(-10);
        assertThat(change.causes()).containsExactly("1.1: 10 → 0, passed → timed out: halves the step");
    }

    @Test
    void the_rule_that_did_it_is_named() {
        Grade raw = grade("ada", 10, Outcome.PASSED);
        Results before = run("before", raw);
        Results after = run("after", raw.with(new Standing("", "", 1, 0, 1, 0, 9, "Handed in 1 day late.")));

        Change change = Comparison.of(before, after).changes().get(0);

        assertThat(change.difference()).isEqualTo(-1);
        assertThat(change.causes()).containsExactly("policy: none → Handed in 1 day late.");
    }

    @Test
    void a_result_on_one_side_only_is_a_change() {
        Results before = run("before", grade("ada", 10, Outcome.PASSED));
        Results after = run("after", grade("bob", 10, Outcome.PASSED));

        assertThat(Comparison.of(before, after).changes())
                .extracting(Change::student, change -> change.before().isPresent())
                .containsExactly(tuple("ada", true), tuple("bob", false));
    }

    private Results run(String name, Grade... grades) {
        Results results = new Results(directory.resolve(name));
        List<ClassIndex.Entry> entries = new ArrayList<>();
        for (Grade grade : grades) {
            results.put(Report.of(grade), "inputs");
            entries.add(ClassIndex.Entry.of(grade, Delivery.UNKNOWN));
        }
        results.writeClass(new ClassIndex(ClassIndex.SCHEMA, "Demo", List.of(), entries, List.of()));
        return results;
    }

    private static Grade grade(String student, double points, Outcome outcome) {
        return grade(student, points, outcome, Map.of());
    }

    private static Grade grade(String student, double points, Outcome outcome, Map<String, Double> timings) {
        TestResult test = new TestResult("halves the step", outcome, points, 10, "", "");
        TaskResult task = new TaskResult("1.1", "Step", points, 10, outcome, null, List.of(test));
        return new Grade(
                Grade.SCHEMA,
                "01-a",
                "A",
                student,
                "",
                "",
                points,
                10,
                Grade.GRADED,
                "process",
                List.of(task),
                new Style(0, 0, List.of()),
                List.of(),
                "",
                List.of(),
                List.of(),
                timings);
    }
}
