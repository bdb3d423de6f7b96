package gradients.grader;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.Installation;
import gradients.grader.diagnosis.AnswerCompiler;
import gradients.grader.diagnosis.Diagnoser;
import gradients.grader.source.KnownAnswers;
import gradients.grader.suite.Bench;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The assignments' benches, each made when it is first needed and shared by all graders. */
public final class Benches {

    private final Installation installation;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    public Benches(Installation installation) {
        this.installation = installation;
    }

    /** A bench, and the compiler and the diagnoser that go with it. */
    public record Entry(Bench bench, AnswerCompiler compiler, Diagnoser diagnoser) {}

    /** Returns where the course lies. */
    public Installation installation() {
        return installation;
    }

    /** Returns the bench of this assignment. */
    public Entry of(AssignmentSpec assignment) {
        return entries.computeIfAbsent(assignment.id(), id -> {
            Bench bench = Bench.of(installation, assignment);
            AnswerCompiler compiler = new AnswerCompiler(
                    bench.stubs(),
                    installation.answerLibraries(),
                    installation.cache().resolve("answers"));
            Diagnoser diagnoser =
                    new Diagnoser(bench.stubs(), compiler, () -> KnownAnswers.of(installation.course(), assignment));
            return new Entry(bench, compiler, diagnoser);
        });
    }
}
