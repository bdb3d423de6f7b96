package gradients.grader.verify;

import gradients.grader.Benches;
import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.Installation;
import gradients.grader.course.UserError;
import gradients.grader.diagnosis.Diagnoser;
import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import gradients.grader.remote.CallLimits;
import gradients.grader.remote.LocalTarget;
import gradients.grader.remote.WorkerPool;
import gradients.grader.remote.WorkerTarget;
import gradients.grader.source.KnownAnswer;
import gradients.grader.source.KnownAnswers;
import gradients.grader.source.TrustedCompiler;
import gradients.grader.suite.Bench;
import gradients.grader.suite.Scores;
import gradients.grader.suite.SuiteRun;
import gradients.grader.suite.SuiteRunner;
import gradients.grader.suite.TestRecord;
import gradients.grader.worker.wire.Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Proves the grader of an assignment on every answer we know. They are ours, so they run in this process; the reference
 * also runs in a worker, where every record must be the same.
 */
public final class Verifier {

    private final Benches benches;
    private final WorkerPool workers;
    private final int seeds;
    private final SuiteRunner runner = new SuiteRunner();

    /**
     * @param seeds how many seeds each answer meets
     */
    public Verifier(Benches benches, WorkerPool workers, int seeds) {
        this.benches = benches;
        this.workers = workers;
        this.seeds = seeds;
    }

    /** Returns the proof of this assignment. */
    public Verification verify(AssignmentSpec assignment) {
        Installation installation = benches.installation();
        Benches.Entry entry = benches.of(assignment);
        Bench bench = entry.bench();
        KnownAnswers answers = KnownAnswers.of(installation.course(), assignment);
        List<Check> checks = new ArrayList<>();
        SuiteRun first = runner.run(bench, new LocalTarget(bench.stubs().referenceBundle()), seed(0));
        checks.add(reference(bench, first));
        checks.add(starter(bench));
        answers.mistakes().forEach(mistake -> checks.add(mistake(entry, mistake)));
        answers.alternatives().forEach(alternative -> checks.add(alternative(bench, alternative)));
        return new Verification(assignment.id(), first.records().size(), seeds, checks);
    }

    private Check reference(Bench bench, SuiteRun local) {
        Bundle reference = bench.stubs().referenceBundle();
        String problem = unchecked(bench, local);
        Set<String> lost = new LinkedHashSet<>();
        for (int i = 0; i < seeds && problem.isEmpty(); i++) {
            SuiteRun run = runner.run(bench, new LocalTarget(reference), seed(i));
            lost.addAll(lost(run));
            problem = run.passed() ? "" : "loses points at seed " + seed(i) + ": " + firstFailure(run);
        }
        if (problem.isEmpty()) {
            try (WorkerTarget target = new WorkerTarget(workers, reference, CallLimits.DEFAULT)) {
                SuiteRun remote = runner.run(bench, target, seed(0));
                problem = remote.records().equals(local.records())
                        ? ""
                        : "behaves differently in a worker: " + firstFailure(remote);
            }
        }
        return new Check(Check.Kind.REFERENCE, "", List.of(), List.copyOf(lost), problem);
    }

    private static String unchecked(Bench bench, SuiteRun run) {
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

    private Check starter(Bench bench) {
        SuiteRun run = runner.run(bench, new LocalTarget(starterBundle(bench)), seed(0));
        List<TaskResult> tasks = Scores.of(bench.assignment(), run.records());
        String problem = tasks.stream()
                .filter(task -> task.score() > 0 || task.outcome() != Outcome.NOT_IMPLEMENTED)
                .findFirst()
                .map(task -> "task " + task.id() + " gets " + task.score() + " points and ends " + task.outcome())
                .orElse("");
        return new Check(Check.Kind.STARTER, "", bench.assignment().taskIds(), lost(run), problem);
    }

    private Bundle starterBundle(Bench bench) {
        Installation installation = benches.installation();
        Path folder = installation.course().starter(bench.assignment().id());
        Map<String, String> sources = new HashMap<>();
        for (String file : bench.assignment().editable()) {
            try {
                sources.put(file, Files.readString(folder.resolve(file)));
            } catch (IOException e) {
                throw new UserError(folder.resolve(file) + " cannot be read; run ./course sync.");
            }
        }
        List<Path> classPath = new ArrayList<>(installation.studentLibraries());
        classPath.add(installation.solutionsJar());
        try (TrustedCompiler compiler = new TrustedCompiler(classPath)) {
            return bench.stubs().bundle(compiler.compile(sources));
        } catch (UncheckedIOException e) {
            throw new UserError("The starter of " + bench.assignment().id() + " cannot be compiled: " + e);
        }
    }

    private Check mistake(Benches.Entry entry, KnownAnswer mistake) {
        Bench bench = entry.bench();
        Bundle bundle = Diagnoser.bundle(benches.installation(), bench, mistake);
        Set<String> lost = new LinkedHashSet<>();
        String problem = "";
        for (int i = 0; i < seeds; i++) {
            SuiteRun run = runner.run(bench, new LocalTarget(bundle), seed(i));
            lost.addAll(lost(run));
            if (problem.isEmpty()) {
                problem = !lost(run).equals(mistake.loses())
                        ? "loses " + text(lost(run)) + " but names " + text(mistake.loses()) + at(i)
                        : diagnosis(entry, mistake, run, i);
            }
        }
        List<String> ordered =
                bench.assignment().taskIds().stream().filter(lost::contains).toList();
        return new Check(Check.Kind.MISTAKE, mistake.name(), mistake.loses(), ordered, problem);
    }

    private String diagnosis(Benches.Entry entry, KnownAnswer mistake, SuiteRun run, int seed) {
        List<TaskResult> tasks =
                entry.diagnoser().explain(Scores.of(entry.bench().assignment(), run.records()), run);
        for (String task : mistake.loses()) {
            Diagnosis diagnosis = tasks.stream()
                    .filter(result -> result.id().equals(task))
                    .map(TaskResult::diagnosis)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (diagnosis == null) {
                return "is not recognised in task " + task + at(seed);
            }
            if (!diagnosis.mistake().equals(mistake.name()) || diagnosis.confidence() != Diagnosis.Confidence.EXACT) {
                return "is taken for " + diagnosis.mistake() + " (" + diagnosis.confidence() + ") in task " + task
                        + at(seed);
            }
        }
        return "";
    }

    private Check alternative(Bench bench, KnownAnswer alternative) {
        Bundle bundle = Diagnoser.bundle(benches.installation(), bench, alternative);
        Set<String> lost = new LinkedHashSet<>();
        String problem = "";
        for (int i = 0; i < seeds; i++) {
            SuiteRun run = runner.run(bench, new LocalTarget(bundle), seed(i));
            lost.addAll(lost(run));
            if (problem.isEmpty() && !run.passed()) {
                problem = "loses points" + at(i) + ": " + firstFailure(run);
            }
        }
        return new Check(Check.Kind.ALTERNATIVE, alternative.name(), List.of(), List.copyOf(lost), problem);
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

    private static String at(int seed) {
        return " (seed " + seed(seed) + ")";
    }

    private static String seed(int index) {
        return "verify-" + index;
    }
}
