package gradients.grader;

import gradients.grader.compile.Compilation;
import gradients.grader.compile.Compiler;
import gradients.grader.course.AssignmentSpec;
import gradients.grader.grade.CompileError;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.Picture;
import gradients.grader.grade.Style;
import gradients.grader.grade.TaskResult;
import gradients.grader.remote.Session;
import gradients.grader.remote.WorkerPool;
import gradients.grader.remote.WorkerTarget;
import gradients.grader.sandbox.Sandbox;
import gradients.grader.style.StyleCheck;
import gradients.grader.style.StylePoints;
import gradients.grader.submission.Submission;
import gradients.grader.suite.Bench;
import gradients.grader.suite.Scores;
import gradients.grader.suite.SuiteRun;
import gradients.grader.suite.SuiteRunner;
import gradients.grader.worker.wire.Bundle;
import java.util.List;

/**
 * Grades submissions, one at a time. Holds a warm compiler and a waiting worker; use one grader per job. Its benches,
 * which are costly to make, may be shared by several.
 */
public final class Grader implements AutoCloseable {

    private final Benches benches;
    private final Seeds seeds;
    private final Compiler compiler;
    private final WorkerPool workers;
    private final StyleCheck style;
    private final Deadlines deadlines;
    private final SuiteRunner runner = new SuiteRunner();

    public Grader(Benches benches, Sandbox sandbox, Seeds seeds) {
        this(benches, sandbox, seeds, Deadlines.DEFAULT);
    }

    /** Makes a grader that is less patient, or more. */
    public Grader(Benches benches, Sandbox sandbox, Seeds seeds, Deadlines deadlines) {
        this.benches = benches;
        this.seeds = seeds;
        this.compiler = new Compiler(sandbox, deadlines.compile());
        this.workers = new WorkerPool(sandbox, 1);
        this.style = new StyleCheck(benches.installation().root().resolve("config/checkstyle.xml"), deadlines.style());
        this.deadlines = deadlines;
    }

    /**
     * Returns the grade of a submission. A fault of ours does not escape: it becomes a grade that is withheld.
     *
     * @param student the name that the grade carries and its seed depends on
     */
    public Grade grade(Submission submission, String student) {
        GradeBuilder grade = new GradeBuilder(submission, student)
                .seed(seed(submission, student))
                .isolation(isolation());
        try {
            return compileAndRun(submission, grade);
        } catch (RuntimeException | Error e) { // whatever it is: the student gets no zero for it
            return grade.withheld(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    /** Returns what the hidden inputs of this student are drawn from. */
    public String seed(Submission submission, String student) {
        return seeds.of(submission.assignment().id(), student);
    }

    /** Returns the level that submissions run at. */
    public String isolation() {
        return workers.sandbox().level().label();
    }

    private Grade compileAndRun(Submission submission, GradeBuilder grade) {
        AssignmentSpec assignment = submission.assignment();
        Benches.Entry bench = grade.timed("prepare", () -> benches.of(assignment));
        List<CompileError> problems = submission.problems();
        Compilation compilation = problems.isEmpty()
                ? grade.timed(
                        "compile",
                        () -> compiler.compile(
                                submission.sources(), bench.bench().given()))
                : null;
        if (compilation == null || !compilation.isGood()) {
            List<CompileError> errors = compilation == null ? problems : compilation.errors();
            return grade.notCompiled(Scores.none(assignment, Outcome.NOT_COMPILED), errors);
        }
        Evidence evidence = evidence(bench.bench(), compilation, grade);
        List<TaskResult> tasks =
                grade.timed("diagnose", () -> bench.diagnoser().explain(evidence.scored(), evidence.run()));
        List<Style.Finding> findings = grade.timed("style", () -> style.check(submission.sources()));
        return grade.pictures(evidence.pictures()).graded(tasks, style(assignment, tasks, findings));
    }

    /** What running a submission showed. */
    private record Evidence(SuiteRun run, List<TaskResult> scored, List<Picture> pictures) {}

    private Evidence evidence(Bench bench, Compilation compilation, GradeBuilder grade) {
        Bundle code = bench.stubs().bundle(compilation.classes());
        try (Session session = new Session(bench.stubs(), new WorkerTarget(workers, code, deadlines.calls()))) {
            SuiteRun run = grade.timed("test", () -> runner.run(bench, session, grade.seed()));
            List<TaskResult> scored = Scores.of(bench.assignment(), run.records());
            List<Picture> pictures = grade.timed("draw", () -> runner.draw(bench, session, scored));
            return new Evidence(run, scored, pictures);
        }
    }

    private static Style style(AssignmentSpec assignment, List<TaskResult> tasks, List<Style.Finding> findings) {
        double most = tasks.stream().mapToDouble(TaskResult::maxScore).sum();
        double earned = tasks.stream().mapToDouble(TaskResult::score).sum();
        double points = StylePoints.of(findings.size(), assignment.style(), earned / most);
        return new Style(Scores.round(points), assignment.style(), findings);
    }

    @Override
    public void close() {
        workers.close();
        compiler.close();
        style.close();
    }
}
