package gradients.grader.verify;

import gradients.grader.Benches;
import gradients.grader.course.AssignmentSpec;
import gradients.grader.remote.LocalCode;
import gradients.grader.remote.WorkerPool;
import gradients.grader.source.KnownAnswer;
import gradients.grader.source.KnownAnswers;
import gradients.grader.suite.SuiteRun;
import gradients.grader.verify.Check.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Proves the grader of an assignment on every answer we know. They are ours, so they run in this process, on all
 * processors; the reference also runs in a worker, where every record must be the same.
 */
public final class Verifier implements AutoCloseable {

    private final Benches benches;
    private final WorkerPool workers;
    private final int seeds;
    private final Set<Kind> kinds;
    private final Jobs jobs = new Jobs();

    /**
     * @param seeds how many seeds each answer meets
     * @param kinds what is checked
     */
    public Verifier(Benches benches, WorkerPool workers, int seeds, Set<Kind> kinds) {
        this.benches = benches;
        this.workers = workers;
        this.seeds = seeds;
        this.kinds = Set.copyOf(kinds);
    }

    /** Returns the proof of this assignment. */
    public Verification verify(AssignmentSpec assignment) {
        Benches.Entry entry = benches.of(assignment);
        Checks checks = new Checks(benches.installation(), entry, seeds);
        LocalCode reference = checks.referenceCode();
        SuiteRun first = checks.run(reference, 0);
        List<Callable<Check>> work = new ArrayList<>();
        if (kinds.contains(Kind.REFERENCE)) {
            work.add(() -> checks.reference(first, workers));
            for (int i = 1; i < seeds; i++) {
                int index = i;
                work.add(() -> checks.reference(reference, index));
            }
        }
        if (kinds.contains(Kind.STARTER)) {
            work.add(checks::starter);
        }
        KnownAnswers answers = entry.diagnoser().answers();
        if (kinds.contains(Kind.MISTAKE)) {
            answers.mistakes().forEach(mistake -> work.add(() -> checks.mistake(mistake)));
        }
        if (kinds.contains(Kind.ALTERNATIVE)) {
            answers.alternatives().forEach(alternative -> work.add(() -> checks.alternative(alternative)));
        }
        return new Verification(assignment.id(), first.records().size(), seeds, jobs.all(work));
    }

    /** Returns what each known mistake of this assignment is called when it is hidden from the catalogue. */
    public LeaveOneOut leaveOneOut(AssignmentSpec assignment) {
        Benches.Entry entry = benches.of(assignment);
        Confusions confusions = new Confusions(entry, new Checks(benches.installation(), entry, seeds), seeds);
        List<Callable<List<LeaveOneOut.Case>>> work = new ArrayList<>();
        List<KnownAnswer> mistakes = entry.diagnoser().answers().mistakes();
        mistakes.forEach(mistake -> work.add(() -> confusions.of(mistake)));
        List<LeaveOneOut.Case> cases =
                jobs.all(work).stream().flatMap(List::stream).toList();
        return new LeaveOneOut(assignment.id(), mistakes.size(), cases);
    }

    @Override
    public void close() {
        jobs.close();
    }
}
