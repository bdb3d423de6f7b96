package gradients.grader.diagnosis;

import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import gradients.grader.remote.LocalCode;
import gradients.grader.remote.Stubs;
import gradients.grader.source.KnownAnswer;
import gradients.grader.source.KnownAnswers;
import gradients.grader.suite.SuiteRun;
import gradients.grader.suite.TestRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Recognises known mistakes by replay: the calls that the tests made are made again on each mistake, and the outputs
 * compared with the submission's.
 *
 * <p>A mistake explains a task if it reproduces every call of the task's failing tests. It is EXACT if it also
 * reproduces every passing test, and every failing test of any task, but for those that other such mistakes explain;
 * otherwise LIKELY. Where no mistake explains a task, two are tried together.
 */
public final class Diagnoser {

    private final Stubs stubs;
    private final Catalogue catalogue;

    /**
     * @param stubs what the tests call
     * @param answers reads the known mistakes, once, when a submission fails first
     */
    public Diagnoser(Stubs stubs, AnswerCompiler compiler, Supplier<KnownAnswers> answers) {
        this.stubs = stubs;
        this.catalogue = new Catalogue(answers, compiler);
    }

    /** Returns the known answers. */
    public KnownAnswers answers() {
        return catalogue.answers();
    }

    /** Returns the code of a known answer; it is compiled once. */
    public LocalCode code(KnownAnswer answer) {
        return catalogue.code(answer);
    }

    /** Returns the tasks, with a diagnosis where a known mistake behaves as the submission does. */
    public List<TaskResult> explain(List<TaskResult> tasks, SuiteRun run) {
        return explain(tasks, run, Set.of());
    }

    /**
     * Returns the tasks as {@link #explain(List, SuiteRun)} does, without these mistakes.
     *
     * @param hidden names of mistakes that are left out, to learn what an unknown mistake would be called
     */
    public List<TaskResult> explain(List<TaskResult> tasks, SuiteRun run, Set<String> hidden) {
        Set<String> failing = new HashSet<>();
        run.records().stream().filter(Diagnoser::isWrong).forEach(record -> failing.add(record.task()));
        if (failing.isEmpty()) {
            return tasks;
        }
        Search search = new Search(stubs, catalogue, run, failing, hidden);
        return tasks.stream()
                .map(task -> failing.contains(task.id()) ? with(task, search.best(task.id())) : task)
                .toList();
    }

    private static boolean isWrong(TestRecord record) {
        return !record.passed() && record.outcome() != Outcome.NOT_IMPLEMENTED;
    }

    private static TaskResult with(TaskResult task, Optional<Diagnosis> diagnosis) {
        return new TaskResult(
                task.id(),
                task.title(),
                task.score(),
                task.maxScore(),
                task.outcome(),
                diagnosis.orElse(null),
                task.tests());
    }
}
