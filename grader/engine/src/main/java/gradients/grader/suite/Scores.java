package gradients.grader.suite;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.TaskSpec;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import java.util.List;

/** Turns the records of a suite into points: each task's points are shared evenly by its tests. */
public final class Scores {

    private Scores() {}

    /** Returns one result per task of the assignment, in its order. */
    public static List<TaskResult> of(AssignmentSpec assignment, List<TestRecord> records) {
        return assignment.tasks().stream()
                .map(task -> task(
                        task,
                        records.stream()
                                .filter(record -> record.task().equals(task.id()))
                                .toList()))
                .toList();
    }

    /** Returns the tasks with no points, for a submission whose tests could not run. */
    public static List<TaskResult> none(AssignmentSpec assignment, Outcome outcome) {
        return assignment.tasks().stream()
                .map(task -> new TaskResult(task.id(), task.title(), 0, task.points(), outcome, null, List.of()))
                .toList();
    }

    /** Returns the points, rounded to cents so that sums read as they add up. */
    public static double round(double points) {
        return Math.round(points * 100) / 100.0;
    }

    private static TaskResult task(TaskSpec task, List<TestRecord> records) {
        if (records.isEmpty()) {
            return new TaskResult(task.id(), task.title(), 0, task.points(), Outcome.GRADER_FAULT, null, List.of());
        }
        double share = task.points() / (double) records.size();
        long passed = records.stream().filter(TestRecord::passed).count();
        Outcome outcome = records.stream()
                .filter(record -> !record.passed())
                .map(TestRecord::outcome)
                .findFirst()
                .orElse(Outcome.PASSED);
        List<TestResult> tests =
                records.stream().map(record -> test(record, share)).toList();
        double score = passed == records.size() ? task.points() : round(passed * share);
        return new TaskResult(task.id(), task.title(), score, task.points(), outcome, null, tests);
    }

    private static TestResult test(TestRecord record, double share) {
        return new TestResult(
                record.name(),
                record.outcome(),
                record.passed() ? round(share) : 0,
                round(share),
                record.message(),
                record.testCase());
    }
}
