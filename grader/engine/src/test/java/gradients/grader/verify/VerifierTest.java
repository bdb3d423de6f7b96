package gradients.grader.verify;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.Benches;
import gradients.grader.course.Installation;
import gradients.grader.remote.Fixtures;
import gradients.grader.remote.WorkerPool;
import gradients.grader.sandbox.Isolation;
import gradients.grader.verify.Check.Kind;
import gradients.grader.verify.LeaveOneOut.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifierTest {

    private static final String MISTAKES = "solutions/90-mini/mistakes/";
    private static final String TRIPLES = MISTAKES + "Triples.java";
    private static final String STARTER = "assignments/90-mini/src/main/java/gradients/mini/Mini.java";

    @TempDir
    Path root;

    private MiniCourse course;

    @BeforeEach
    void copy() throws IOException {
        course = new MiniCourse(root);
    }

    @Test
    void a_good_grader_is_proved() throws IOException {
        Verification verification = verify(EnumSet.allOf(Kind.class));

        assertThat(verification.isGood()).as(verification.toString()).isTrue();
        assertThat(verification.assignment()).isEqualTo("90-mini");
        assertThat(verification.tests()).isEqualTo(4);
        assertThat(verification.seeds()).isEqualTo(2);
        assertThat(verification.checks())
                .extracting(Check::kind)
                .containsExactly(
                        Kind.REFERENCE,
                        Kind.REFERENCE,
                        Kind.STARTER,
                        Kind.MISTAKE,
                        Kind.MISTAKE,
                        Kind.MISTAKE,
                        Kind.ALTERNATIVE);
        assertThat(verification.count(Kind.MISTAKE)).isEqualTo(3);
        assertThat(verification.checks().get(4).name()).isEqualTo("OneTurnTooMany");
        assertThat(verification.checks().get(4).lost()).containsExactly("90.2");
    }

    @Test
    void only_what_is_asked_for_is_checked() throws IOException {
        assertThat(verify(Set.of(Kind.ALTERNATIVE)).checks())
                .extracting(Check::name)
                .containsExactly("LibraryPower");
    }

    @Test
    void hidden_mistakes_that_are_like_no_other_are_unnamed() throws IOException {
        Installation installation = course.built();
        try (WorkerPool workers = new WorkerPool(Fixtures.sandbox(Isolation.PROCESS), 0);
                Verifier verifier = new Verifier(new Benches(installation), workers, 1, Set.of(Kind.STARTER))) {
            assertThat(verifier.verify(MiniCourse.assignment(installation)).checks())
                    .extracting(Check::kind)
                    .containsExactly(Kind.STARTER);
            assertThat(verifier.leaveOneOut(MiniCourse.assignment(installation)).count(Verdict.UNNAMED))
                    .isEqualTo(3);
        }
    }

    @Test
    void a_reference_that_loses_points_is_found() throws IOException {
        course.with("solutions/90-mini/src/main/java/gradients/mini/Mini.java", "scale(2.0)", "scale(2.5)");

        assertProblem(Kind.REFERENCE, "loses points (seed verify-0): 90.1 \"twice_one_is_two", "FAILED");
    }

    @Test
    void a_task_with_one_test_is_found() throws IOException {
        course.with(
                "suite/gradients/suites/mini/MiniTest.java", "@Test\n    @Task(\"90.1\")\n    void twice_n", "void n");

        assertProblem(Kind.REFERENCE, "task 90.1 has 1 hidden tests; it needs at least 2");
    }

    @Test
    void a_reference_that_does_something_else_in_a_worker_is_found() throws IOException {
        course.with(
                "solutions/90-mini/src/main/java/gradients/mini/Mini.java",
                "return power;",
                "return System.getenv().isEmpty() ? 0 : power;");

        assertProblem(Kind.REFERENCE, "behaves differently in a worker: 90.2");
    }

    @Test
    void a_starter_that_holds_the_answer_is_found() throws IOException {
        course.with(STARTER, "throw new NotImplementedError(\"90.1 Twice\");", "return x.scale(2);");

        assertProblem(Kind.STARTER, "task 90.1 gets 40.0 points and ends PASSED");
    }

    @Test
    void a_mistake_that_loses_other_tasks_than_it_names_is_found() throws IOException {
        course.with(TRIPLES, "@loses 90.1", "@loses 90.2");

        assertProblem(Kind.MISTAKE, "loses 90.1 but names 90.2 (seed verify-0)");
    }

    @Test
    void a_mistake_that_no_test_catches_is_found() throws IOException {
        course.with(TRIPLES, "x.scale(3)", "x.plus(x)");

        assertProblem(Kind.MISTAKE, "loses nothing but names 90.1 (seed verify-0)");
    }

    @Test
    void a_mistake_that_is_anothers_twin_is_found() throws IOException {
        course.copying(TRIPLES, MISTAKES + "AddsThrice.java", "x.scale(3)", "x.plus(x).plus(x)");

        assertProblem(Kind.MISTAKE, "is taken for AddsThrice (EXACT) in task 90.1 (seed verify-0)");
    }

    @Test
    void an_alternative_that_is_wrong_is_found() throws IOException {
        course.with("solutions/90-mini/alternatives/LibraryPower.java", "Math.pow(base, n)", "Math.pow(n, base)");

        assertProblem(Kind.ALTERNATIVE, "loses points (seed verify-0): 90.2 \"", "FAILED");
    }

    @Test
    void a_hidden_mistake_with_a_twin_is_called_by_its_name_and_others_by_none() throws IOException {
        course.copying(TRIPLES, MISTAKES + "AddsThrice.java", "x.scale(3)", "x.plus(x).plus(x)");
        Installation installation = course.built();

        LeaveOneOut result;
        try (WorkerPool workers = new WorkerPool(Fixtures.sandbox(Isolation.PROCESS), 0);
                Verifier verifier = new Verifier(new Benches(installation), workers, 2, Set.of())) {
            result = verifier.leaveOneOut(MiniCourse.assignment(installation));
        }

        assertThat(result.mistakes()).isEqualTo(4);
        assertThat(result.count(Verdict.UNNAMED)).isEqualTo(2);
        assertThat(result.count(Verdict.WRONG)).isZero();
        assertThat(result.of(Verdict.SAME))
                .containsExactly(
                        new LeaveOneOut.Case("AddsThrice", "90.1", Verdict.SAME, "Triples"),
                        new LeaveOneOut.Case("Triples", "90.1", Verdict.SAME, "AddsThrice"));
    }

    private void assertProblem(Kind kind, String... words) throws IOException {
        Verification verification = verify(Set.of(kind));

        assertThat(verification.isGood()).isFalse();
        assertThat(verification.checks().stream().filter(check -> !check.isGood()))
                .isNotEmpty()
                .first()
                .satisfies(check -> assertThat(check.problem()).contains(words));
    }

    private Verification verify(Set<Kind> kinds) throws IOException {
        Installation installation = course.built();
        try (WorkerPool workers = new WorkerPool(Fixtures.sandbox(Isolation.PROCESS), 0);
                Verifier verifier = new Verifier(new Benches(installation), workers, 2, kinds)) {
            return verifier.verify(MiniCourse.assignment(installation));
        }
    }
}
