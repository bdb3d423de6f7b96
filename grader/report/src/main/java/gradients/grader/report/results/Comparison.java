package gradients.grader.report.results;

import gradients.grader.grade.Grade;
import gradients.grader.grade.Standing;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import gradients.grader.report.text.Points;
import gradients.grader.report.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a regrade changed.
 *
 * @param changes by student and assignment; those that stayed the same are left out
 * @param compared how many results stand on both sides or on one
 */
public record Comparison(List<Change> changes, int compared) {

    /**
     * One student's change for one assignment.
     *
     * @param before what counted; empty where there was no result, or it was withheld
     * @param after what counts
     * @param causes one line for each task, test or rule that did it
     */
    public record Change(
            String student, String assignment, Optional<Double> before, Optional<Double> after, List<String> causes) {

        /** Returns by how much the points changed; 0 where one side has none. */
        public double difference() {
            return before.isPresent() && after.isPresent() ? after.get() - before.get() : 0;
        }
    }

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Compares two results of a class; how long grading took does not count. */
    public static Comparison of(Results before, Results after) {
        Map<String, ClassIndex.Entry> old = entries(before);
        Map<String, ClassIndex.Entry> young = entries(after);
        TreeSet<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(young.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            Optional<Grade> was = Optional.ofNullable(old.get(key)).map(before::grade);
            Optional<Grade> is = Optional.ofNullable(young.get(key)).map(after::grade);
            changed(was, is).ifPresent(changes::add);
        }
        return new Comparison(changes, keys.size());
    }

    private static Map<String, ClassIndex.Entry> entries(Results results) {
        ClassIndex index = results.index()
                .orElseThrow(() -> new IllegalArgumentException(results.directory()
                        + " has no class.json: it is not the --out of a run on a class that came to its end."));
        Map<String, ClassIndex.Entry> entries = new LinkedHashMap<>();
        index.grades().forEach(entry -> entries.put(entry.student() + "\n" + entry.assignment(), entry));
        return entries;
    }

    private static Optional<Change> changed(Optional<Grade> was, Optional<Grade> is) {
        Grade either = was.or(() -> is).orElseThrow();
        List<String> causes = was.isPresent() && is.isPresent()
                ? causes(was.get(), is.get())
                : List.of(was.isPresent() ? "only in the first results" : "only in the second results");
        return causes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(either.submission(), either.assignment(), points(was), points(is), causes));
    }

    private static Optional<Double> points(Optional<Grade> grade) {
        return grade.filter(known -> !known.isWithheld()).map(Grade::points);
    }

    private static List<String> causes(Grade was, Grade is) {
        List<String> causes = new ArrayList<>();
        if (!was.outcome().equals(is.outcome())) {
            causes.add("outcome: " + was.outcome() + " → " + is.outcome());
        }
        if (!was.commit().equals(is.commit())) {
            causes.add("commit: " + shown(was.commit()) + " → " + shown(is.commit()));
        }
        Map<String, TaskResult> tasks = new LinkedHashMap<>();
        was.tasks().forEach(task -> tasks.put(task.id(), task));
        for (TaskResult task : is.tasks()) {
            TaskResult old = tasks.get(task.id());
            causes.addAll(old == null ? List.of(task.id() + ": new task") : causes(old, task));
        }
        if (was.style().score() != is.style().score()) {
            causes.add("style: " + points(was.style().score(), is.style().score()) + ", "
                    + Wording.count(was.style().findings().size(), "finding") + " → "
                    + is.style().findings().size());
        }
        if (!Objects.equals(why(was.standing()), why(is.standing()))) {
            causes.add("policy: " + shown(why(was.standing())) + " → " + shown(why(is.standing())));
        }
        return causes;
    }

    private static List<String> causes(TaskResult was, TaskResult is) {
        Map<String, TestResult> tests = new LinkedHashMap<>();
        was.tests().forEach(test -> tests.put(test.name(), test));
        List<String> causes = new ArrayList<>();
        for (TestResult test : is.tests()) {
            TestResult old = tests.remove(test.name());
            if (old == null) {
                causes.add("new test, " + Wording.outcome(test.outcome()) + ": " + test.name());
            } else if (old.outcome() != test.outcome()) {
                causes.add(
                        Wording.outcome(old.outcome()) + " → " + Wording.outcome(test.outcome()) + ": " + test.name());
            }
        }
        tests.keySet().forEach(name -> causes.add("test is gone: " + name));
        if (causes.isEmpty() && was.score() != is.score()) {
            causes.add("the task's points");
        }
        return causes.stream()
                .map(cause -> is.id() + ": " + points(was.score(), is.score()) + ", " + cause)
                .toList();
    }

    private static String points(double was, double is) {
        return Points.text(was) + " → " + Points.text(is);
    }

    private static String why(Standing standing) {
        return standing == null ? "" : standing.why();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "none" : text;
    }
}
