package gradients.grader.diagnosis;

import gradients.grader.course.Installation;
import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Diagnosis.Confidence;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import gradients.grader.remote.CallOutcome;
import gradients.grader.remote.CallRecord;
import gradients.grader.remote.LocalTarget;
import gradients.grader.remote.Replay;
import gradients.grader.remote.Session;
import gradients.grader.source.KnownAnswer;
import gradients.grader.suite.Bench;
import gradients.grader.suite.SuiteRun;
import gradients.grader.suite.TestRecord;
import gradients.grader.worker.wire.Bundle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises known mistakes by replay: the calls that the tests made are made again on each mistake, and the outputs
 * compared with the submission's.
 *
 * <p>A mistake explains a task if it reproduces every call of the task's failing tests. It is EXACT if it also
 * reproduces
 * every passing test, and every failing test of any task, but for those that other such mistakes explain; otherwise
 * LIKELY.
 */
public final class Diagnoser {

    private final Bench bench;
    private final Catalogue catalogue;

    private Diagnoser(Bench bench, Catalogue catalogue) {
        this.bench = bench;
        this.catalogue = catalogue;
    }

    /** Returns the diagnoser with the assignment's known mistakes. */
    public static Diagnoser of(Installation installation, Bench bench) {
        return new Diagnoser(bench, new Catalogue(installation, bench));
    }

    /** Returns the known answer as a local target runs it. */
    public static Bundle bundle(Installation installation, Bench bench, KnownAnswer answer) {
        return Catalogue.bundle(installation, bench, answer);
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
        Search search = new Search(run, failing, hidden);
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

    /** One submission's search; remembers which mistake reproduces which test. */
    private final class Search {

        private final SuiteRun run;
        private final Set<String> failing;
        private final List<Mistake> candidates = new ArrayList<>();
        private final Map<String, Boolean> reproduced = new HashMap<>();

        Search(SuiteRun run, Set<String> failing, Set<String> hidden) {
            this.run = run;
            this.failing = failing;
            for (Mistake mistake : catalogue.losing(failing)) {
                boolean explains = !hidden.contains(mistake.answer().name())
                        && mistake.answer().loses().stream().anyMatch(task -> explains(mistake, task));
                if (explains) {
                    candidates.add(mistake);
                }
            }
        }

        Optional<Diagnosis> best(String task) {
            return candidates.stream()
                    .filter(mistake -> mistake.answer().loses().contains(task))
                    .filter(mistake -> explains(mistake, task))
                    .min(Comparator.comparing((Mistake mistake) -> !isExact(mistake))
                            .thenComparing(mistake -> unexplained(mistake))
                            .thenComparing(mistake -> excess(mistake))
                            .thenComparing(mistake -> mistake.answer().name()))
                    .map(this::diagnosis);
        }

        private Diagnosis diagnosis(Mistake mistake) {
            Confidence confidence = isExact(mistake) ? Confidence.EXACT : Confidence.LIKELY;
            return new Diagnosis(
                    mistake.answer().name(),
                    mistake.answer().sentence(),
                    mistake.answer().hint(),
                    confidence);
        }

        private boolean explains(Mistake mistake, String task) {
            List<TestRecord> wrong = run.records().stream()
                    .filter(record -> record.task().equals(task) && isWrong(record))
                    .toList();
            return !wrong.isEmpty() && wrong.stream().allMatch(record -> reproduces(mistake, record));
        }

        private boolean isExact(Mistake mistake) {
            return run.records().stream()
                    .filter(record -> record.outcome() != Outcome.NOT_IMPLEMENTED)
                    .allMatch(record -> reproduces(mistake, record) || isExplainedByAnother(mistake, record));
        }

        private boolean isExplainedByAnother(Mistake mistake, TestRecord record) {
            return isWrong(record)
                    && !mistake.answer().loses().contains(record.task())
                    && candidates.stream()
                            .filter(other -> other != mistake)
                            .anyMatch(other ->
                                    other.answer().loses().contains(record.task()) && explains(other, record.task()));
        }

        /** How many failing tests it does not reproduce: the fewer, the better it fits. */
        private long unexplained(Mistake mistake) {
            return run.records().stream()
                    .filter(record -> isWrong(record) && !reproduces(mistake, record))
                    .count();
        }

        /** How many tasks it should have lost, but the submission did not. */
        private long excess(Mistake mistake) {
            return mistake.answer().loses().stream()
                    .filter(task -> !failing.contains(task))
                    .count();
        }

        private boolean reproduces(Mistake mistake, TestRecord record) {
            String key = mistake.answer().name() + "\n" + record.id();
            Boolean known = reproduced.get(key);
            if (known == null) {
                known = replay(mistake, run.calls().getOrDefault(record.id(), List.of()));
                reproduced.put(key, known);
            }
            return known;
        }

        private boolean replay(Mistake mistake, List<CallRecord> calls) {
            try (Session session = new Session(bench.stubs(), new LocalTarget(mistake.bundle()))) {
                session.testStarted();
                Replay replay = new Replay(session);
                for (CallRecord call : calls) {
                    boolean isLost = call.outcome() instanceof CallOutcome.Faulted faulted
                            && switch (faulted.fault().kind()) {
                                case TIMED_OUT, CRASHED, OUT_OF_MEMORY -> true;
                                default -> false;
                            };
                    if (isLost) {
                        return false; // what never ends is not tried here
                    }
                    if (!SameOutcome.same(call.outcome(), replay.again(call))) {
                        return false;
                    }
                }
                return true;
            }
        }
    }
}
