package gradients.grader.verify;

import gradients.grader.Benches;
import gradients.grader.course.Installation;
import gradients.grader.course.UserError;
import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import gradients.grader.remote.CallLimits;
import gradients.grader.remote.CallTarget;
import gradients.grader.remote.LocalCode;
import gradients.grader.remote.LocalTarget;
import gradients.grader.remote.WorkerPool;
import gradients.grader.remote.WorkerTarget;
import gradients.grader.source.KnownAnswer;
import gradients.grader.suite.Bench;
import gradients.grader.suite.Scores;
import gradients.grader.suite.SuiteRun;
import gradients.grader.suite.SuiteRunner;
import gradients.grader.suite.TestRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The checks of one assignment. They may be made at the same time, in any order. */
final class Checks {

    private final Installation installation;
    private final Benches.Entry entry;
    private final Bench bench;
    private final int seeds;

    Checks(Installation installation, Benches.Entry entry, int seeds) {
        this.installation = installation;
        this.entry = entry;
        this.bench = entry.bench();
        this.seeds = seeds;
    }

    /**
     * Checks that the reference gets full marks from enough tests, and does the same in a worker as in this process.
     *
     * @param local what it did in this process, at the first seed
     */
    Check reference(SuiteRun local, WorkerPool workers) {
        String problem = local.passed() ? unchecked(local) : "loses points" + at(0) + ": " + firstFailure(local);
        if (problem.isEmpty()) {
            try (CallTarget target = new WorkerTarget(workers, bench.stubs().referenceBundle(), CallLimits.DEFAULT)) {
                SuiteRun remote = new SuiteRunner().run(bench, target, seed(0));
                problem = remote.records().equals(local.records())
                        ? ""
                        : "behaves differently in a worker: " + firstFailure(remote);
            }
        }
        return new Check(Check.Kind.REFERENCE, "", List.of(), lost(local), problem);
    }

    /** Checks that the reference gets full marks at this seed. */
    Check reference(LocalCode reference, int index) {
        SuiteRun run = run(reference, index);
        String problem = run.passed() ? "" : "loses points" + at(index) + ": " + firstFailure(run);
        return new Check(Check.Kind.REFERENCE, "", List.of(), lost(run), problem);
    }

    LocalCode referenceCode() {
        return LocalCode.of(bench.stubs().referenceBundle());
    }

    private String unchecked(SuiteRun run) {
        for (String task : bench.assignment().taskIds()) {
            long tests = run.records().stream()
                    .filter(record -> record.task().equals(task))
                    .count();
            if (tests < 2) {
                return "task " + task + " has " + tests + " hidden tests; it needs at least 2";
            }
        }
        return "";
    }

    Check starter() {
        SuiteRun run = run(LocalCode.of(entry.compiler().alone(starterSources())), 0);
        List<TaskResult> tasks = Scores.of(bench.assignment(), run.records());
        String problem = tasks.stream()
                .filter(task -> task.score() > 0 || task.outcome() != Outcome.NOT_IMPLEMENTED)
                .findFirst()
                .map(task -> "task " + task.id() + " gets " + task.score() + " points and ends " + task.outcome())
                .orElse("");
        return new Check(Check.Kind.STARTER, "", bench.assignment().taskIds(), lost(run), problem);
    }

    private Map<String, String> starterSources() {
        Path folder = installation.course().starter(bench.assignment().id());
        Map<String, String> sources = new HashMap<>();
        for (String file : bench.assignment().editable()) {
            try {
                sources.put(file, Files.readString(folder.resolve(file)));
            } catch (IOException e) {
                throw new UserError(folder.resolve(file) + " cannot be read; run ./course sync.");
            }
        }
        return sources;
    }

    Check mistake(KnownAnswer mistake) {
        LocalCode code = entry.diagnoser().code(mistake);
        Set<String> lost = new LinkedHashSet<>();
        String problem = "";
        for (int i = 0; i < seeds; i++) {
            SuiteRun run = run(code, i);
            lost.addAll(lost(run));
            if (problem.isEmpty()) {
                problem = !lost(run).equals(mistake.loses())
                        ? "loses " + text(lost(run)) + " but names " + text(mistake.loses()) + at(i)
                        : diagnosis(mistake, run, i);
            }
        }
        List<String> ordered =
                bench.assignment().taskIds().stream().filter(lost::contains).toList();
        return new Check(Check.Kind.MISTAKE, mistake.name(), mistake.loses(), ordered, problem);
    }

    private String diagnosis(KnownAnswer mistake, SuiteRun run, int index) {
        List<TaskResult> tasks = entry.diagnoser().explain(Scores.of(bench.assignment(), run.records()), run);
        for (String task : mistake.loses()) {
            Diagnosis diagnosis = tasks.stream()
                    .filter(result -> result.id().equals(task))
                    .map(TaskResult::diagnosis)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (diagnosis == null) {
                return "is not recognised in task " + task + at(index);
            }
            if (!diagnosis.mistake().equals(mistake.name()) || diagnosis.confidence() != Diagnosis.Confidence.EXACT) {
                return "is taken for " + diagnosis.mistake() + " (" + diagnosis.confidence() + ") in task " + task
                        + at(index);
            }
        }
        return "";
    }

    Check alternative(KnownAnswer alternative) {
        LocalCode code = entry.diagnoser().code(alternative);
        Set<String> lost = new LinkedHashSet<>();
        String problem = "";
        for (int i = 0; i < seeds; i++) {
            SuiteRun run = run(code, i);
            lost.addAll(lost(run));
            if (problem.isEmpty() && !run.passed()) {
                problem = "loses points" + at(i) + ": " + firstFailure(run);
            }
        }
        return new Check(Check.Kind.ALTERNATIVE, alternative.name(), List.of(), new ArrayList<>(lost), problem);
    }

    SuiteRun run(LocalCode code, int index) {
        return new SuiteRunner().run(bench, new LocalTarget(code), seed(index));
    }

    private static List<String> lost(SuiteRun run) {
        return run.records().stream()
                .filter(record -> !record.passed())
                .map(TestRecord::task)
                .distinct()
                .sorted()
                .toList();
    }

    private static String firstFailure(SuiteRun run) {
        return run.records().stream()
                .filter(record -> !record.passed())
                .findFirst()
                .map(record ->
                        record.task() + " \"" + record.name() + "\" " + record.outcome() + " " + record.message())
                .orElse("the cases drawn differ");
    }

    private static String text(List<String> tasks) {
        return tasks.isEmpty() ? "nothing" : String.join(" ", tasks);
    }

    private static String at(int index) {
        return " (seed " + seed(index) + ")";
    }

    private static String seed(int index) {
        return "verify-" + index;
    }
}
