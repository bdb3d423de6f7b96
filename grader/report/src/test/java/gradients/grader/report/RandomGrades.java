package gradients.grader.report;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Grades with any partial credit, of assignments that total 100 points. */
public final class RandomGrades {

    private RandomGrades() {}

    public static Stream<Grade> seeded(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> grade(random));
    }

    /** Returns a grade of one task with exactly these points. */
    public static Grade of(double score, double max) {
        Outcome outcome = score == max ? Outcome.PASSED : Outcome.FAILED;
        TaskResult task = new TaskResult("1.1", "Only", score, max, outcome, null, List.of());
        return grade(List.of(task), new Style(0, 0, List.of()));
    }

    private static Grade grade(Random random) {
        int[] points = {15, 25, 30, 25};
        double chance = random.nextDouble() < 0.2 ? 1 : random.nextDouble();
        List<TaskResult> tasks = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            tasks.add(task("1." + (i + 1), points[i], 2 + random.nextInt(8), chance, random));
        }
        double style = chance == 1 ? 5 : random.nextInt(11) / 2.0;
        return grade(tasks, new Style(style, 5, List.of()));
    }

    private static TaskResult task(String id, int points, int count, double chance, Random random) {
        List<TestResult> tests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean passed = random.nextDouble() < chance;
            double share = (double) points / count;
            tests.add(new TestResult(
                    "test " + i, passed ? Outcome.PASSED : Outcome.FAILED, passed ? share : 0, share, "", ""));
        }
        double score = tests.stream().mapToDouble(TestResult::score).sum();
        boolean all = tests.stream().allMatch(test -> test.outcome() == Outcome.PASSED);
        return new TaskResult(id, "Task", score, points, all ? Outcome.PASSED : Outcome.FAILED, null, tests);
    }

    private static Grade grade(List<TaskResult> tasks, Style style) {
        double score =
                style.score() + tasks.stream().mapToDouble(TaskResult::score).sum();
        double max = style.maxScore()
                + tasks.stream().mapToDouble(TaskResult::maxScore).sum();
        return new Grade(
                Grade.SCHEMA,
                "01-sigmoid",
                "Sigmoid",
                "ada",
                "",
                "",
                score,
                max,
                Grade.GRADED,
                "process",
                tasks,
                style,
                List.of(),
                "",
                List.of(),
                List.of(),
                Map.of());
    }
}
