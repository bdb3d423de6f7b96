package gradients.grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.TaskSpec;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoresTest {

    private static final AssignmentSpec ASSIGNMENT = new AssignmentSpec(
            "90-sample",
            "Sample",
            "sample.course",
            List.of("src/main/java/sample/course/A.java"),
            List.of(),
            5,
            List.of(
                    new TaskSpec("90.1", "One", 10, List.of("a", "b", "c")),
                    new TaskSpec("90.2", "Two", 85, List.of("a", "b", "c"))));

    @Test
    void a_tasks_points_are_shared_evenly_by_its_tests() {
        TaskResult task =
                score(record("90.1", Outcome.PASSED), record("90.1", Outcome.FAILED), record("90.1", Outcome.PASSED));

        assertThat(task.score()).isEqualTo(6.67);
        assertThat(task.maxScore()).isEqualTo(10);
        assertThat(task.tests()).extracting(TestResult::score).containsExactly(3.33, 0.0, 3.33);
        assertThat(task.tests()).extracting(TestResult::maxScore).containsOnly(3.33);
    }

    @Test
    void full_marks_are_not_lost_to_rounding() {
        assertThat(score(record("90.1", Outcome.PASSED), record("90.1", Outcome.PASSED), record("90.1", Outcome.PASSED))
                        .score())
                .isEqualTo(10);
    }

    @Test
    void the_first_test_that_did_not_pass_gives_the_outcome() {
        assertThat(score(
                                record("90.1", Outcome.PASSED),
                                record("90.1", Outcome.TIMED_OUT),
                                record("90.1", Outcome.FAILED))
                        .outcome())
                .isEqualTo(Outcome.TIMED_OUT);
        assertThat(score(record("90.1", Outcome.PASSED)).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_task_without_tests_is_our_fault() {
        TaskResult task = score(record("90.2", Outcome.PASSED));

        assertThat(task.outcome()).isEqualTo(Outcome.GRADER_FAULT);
        assertThat(task.score()).isZero();
        assertThat(task.maxScore()).isEqualTo(10);
    }

    @Test
    void without_a_run_every_task_gets_nothing() {
        List<TaskResult> tasks = Scores.none(ASSIGNMENT, Outcome.NOT_COMPILED);

        assertThat(tasks).extracting(TaskResult::id).containsExactly("90.1", "90.2");
        assertThat(tasks).extracting(TaskResult::outcome).containsOnly(Outcome.NOT_COMPILED);
        assertThat(tasks).extracting(TaskResult::maxScore).containsExactly(10.0, 85.0);
        assertThat(tasks).extracting(TaskResult::score).containsOnly(0.0);
    }

    @Test
    void a_test_keeps_its_words() {
        TestResult test = score(new TestRecord("id", "90.1", "name", Outcome.FAILED, "message", "N=3"))
                .tests()
                .get(0);

        assertThat(test.name()).isEqualTo("name");
        assertThat(test.message()).isEqualTo("message");
        assertThat(test.testCase()).isEqualTo("N=3");
    }

    private static TaskResult score(TestRecord... records) {
        return Scores.of(ASSIGNMENT, List.of(records)).get(0);
    }

    private static TestRecord record(String task, Outcome outcome) {
        return new TestRecord("id", task, "name", outcome, "", "");
    }
}
