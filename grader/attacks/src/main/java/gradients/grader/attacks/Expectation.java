package gradients.grader.attacks;

import gradients.grader.course.UserError;
import gradients.grader.grade.CompileError;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What must become of a submission. Tasks that are not named keep all their points.
 *
 * @param loses tasks that get nothing, and how they may end
 * @param partly tasks that get something but not all, and how they may end
 * @param reported what the compiler's messages or the notes on files must hold
 * @param outcome the grade's, or {@link #REFUSED}
 */
record Expectation(
        Map<String, Set<Outcome>> loses, Map<String, Set<Outcome>> partly, List<String> reported, String outcome) {

    /** The outcome of a directory that holds nothing to grade. */
    static final String REFUSED = "REFUSED";

    /** Full marks. */
    static final Expectation HARMLESS = new Expectation(Map.of(), Map.of(), List.of(), Grade.GRADED);

    Expectation {
        loses = Map.copyOf(loses);
        partly = Map.copyOf(partly);
        reported = List.copyOf(reported);
    }

    static Expectation notCompiled(String... reported) {
        return new Expectation(Map.of(), Map.of(), List.of(reported), Grade.NOT_COMPILED);
    }

    static Expectation refused(String reported) {
        return new Expectation(Map.of(), Map.of(), List.of(reported), REFUSED);
    }

    Expectation loses(String task, Outcome... outcomes) {
        Map<String, Set<Outcome>> more = new TreeMap<>(loses);
        more.put(task, Set.of(outcomes));
        return new Expectation(more, partly, reported, outcome);
    }

    Expectation partly(String task, Outcome... outcomes) {
        Map<String, Set<Outcome>> more = new TreeMap<>(partly);
        more.put(task, Set.of(outcomes));
        return new Expectation(loses, more, reported, outcome);
    }

    Expectation reports(String... texts) {
        return new Expectation(loses, partly, List.of(texts), outcome);
    }

    /** Returns a sentence for each way in which the grade differs. */
    List<String> differences(Grade grade) {
        List<String> differences = new ArrayList<>();
        if (!grade.outcome().equals(outcome)) {
            differences.add("is " + grade.outcome() + " instead of " + outcome + " " + grade.fault()
                    + grade.compileErrors().stream().limit(2).toList());
        } else if (outcome.equals(Grade.GRADED)) {
            grade.tasks().forEach(task -> compare(task, differences));
        } else if (grade.score() != 0) {
            differences.add("does not compile, yet gets " + grade.score());
        }
        List<String> told = new ArrayList<>(grade.tampering());
        grade.compileErrors().stream().map(CompileError::toString).forEach(told::add);
        reported.stream()
                .filter(text -> told.stream().noneMatch(sentence -> sentence.contains(text)))
                .forEach(text -> differences.add("is not reported as \"" + text + "\" but " + told));
        return differences;
    }

    /** Returns a sentence if this is not how a directory was to be refused. */
    List<String> differences(UserError refusal) {
        boolean isExpected = outcome.equals(REFUSED) && reported.stream().allMatch(refusal.getMessage()::contains);
        return isExpected ? List.of() : List.of("is refused: " + refusal.getMessage());
    }

    private void compare(TaskResult task, List<String> differences) {
        Set<Outcome> outcomes = loses.getOrDefault(task.id(), partly.getOrDefault(task.id(), Set.of(Outcome.PASSED)));
        if (!outcomes.contains(task.outcome())) {
            differences.add(
                    "task " + task.id() + " ends " + task.outcome() + " instead of " + outcomes + messages(task));
        }
        boolean isRight = loses.containsKey(task.id())
                ? task.score() == 0
                : partly.containsKey(task.id())
                        ? task.score() > 0 && task.score() < task.maxScore()
                        : task.score() == task.maxScore();
        if (!isRight) {
            differences.add("task " + task.id() + " gets " + task.score() + " of " + task.maxScore());
        }
    }

    private static String messages(TaskResult task) {
        return task.tests().stream()
                .filter(test -> test.outcome() != Outcome.PASSED)
                .limit(1)
                .map(test -> ": " + test.name() + ": " + test.message())
                .findFirst()
                .orElse("");
    }
}
