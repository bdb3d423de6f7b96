package gradients.grader.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.Benches;
import gradients.grader.course.Installation;
import gradients.grader.grade.Outcome;
import gradients.grader.remote.LocalTarget;
import gradients.grader.verify.MiniCourse;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuiteRunnerTest {

    private static final String SUITE = "suite/gradients/suites/mini/MiniTest.java";
    private static final String REFERENCE = "solutions/90-mini/src/main/java/gradients/mini/Mini.java";

    @TempDir
    Path root;

    private MiniCourse course;

    @BeforeEach
    void copy() throws IOException {
        course = new MiniCourse(root);
    }

    @Test
    void each_test_is_recorded_with_its_task_its_case_and_its_calls() throws IOException {
        SuiteRun run = run();

        assertThat(run.passed()).isTrue();
        assertThat(run.records())
                .extracting(TestRecord::task)
                .containsOnly("90.1", "90.2")
                .hasSize(4);
        assertThat(run.records()).extracting(TestRecord::testCase).containsOnlyOnce("N=1");
        TestRecord zeroth = run.records().stream()
                .filter(record -> record.name().startsWith("the_zeroth"))
                .findFirst()
                .orElseThrow();
        assertThat(run.calls().get(zeroth.id())).hasSize(2);
    }

    @Test
    void a_failure_and_an_unwritten_task_are_told_apart() throws IOException {
        course.with(REFERENCE, "x.scale(2.0)", "x.scale(2.5)")
                .with(REFERENCE, "return power;", "throw new gradients.kit.NotImplementedError(\"90.2 Power\");");

        SuiteRun run = run();

        assertThat(run.passed()).isFalse();
        assertThat(run.records())
                .filteredOn(record -> record.task().equals("90.2"))
                .allSatisfy(record -> assertThat(record.outcome()).isEqualTo(Outcome.NOT_IMPLEMENTED));
        assertThat(run.records())
                .filteredOn(record -> record.outcome() == Outcome.FAILED)
                .singleElement()
                .satisfies(record -> assertThat(record.message()).contains("y").contains("2.5"));
    }

    @Test
    void after_the_first_failure_nothing_more_is_called() throws IOException {
        course.with(REFERENCE, "x.scale(2.0)", "x.scale(2.5)").with(REFERENCE, "power *= base", "power += base");
        Installation installation = course.built();
        Bench bench = new Benches(installation)
                .of(MiniCourse.assignment(installation))
                .bench();

        assertThat(new SuiteRunner()
                        .firstFailure(bench, new LocalTarget(bench.stubs().referenceBundle()), "s"))
                .get()
                .extracting(TestRecord::outcome)
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_test_without_a_task_is_our_fault() throws IOException {
        course.with(SUITE, "@Test\n    @Task(\"90.1\")\n    void twice_n", "@Test\n    void twice_n");

        assertThatThrownBy(this::run).isInstanceOf(SuiteFault.class).hasMessageContaining("names no @Task");
    }

    @Test
    void a_suite_that_skips_a_test_is_our_fault() throws IOException {
        course.with(
                SUITE,
                "@Test\n    @Task(\"90.1\")\n    void twice_n",
                "@org.junit.jupiter.api.Disabled(\"late\")\n    @Test\n    @Task(\"90.1\")\n    void twice_n");

        assertThatThrownBy(this::run)
                .isInstanceOf(SuiteFault.class)
                .hasMessageContaining("skipped")
                .hasMessageContaining("late");
    }

    @Test
    void a_suite_that_does_not_start_is_our_fault() throws IOException {
        course.with(
                SUITE,
                "class MiniTest {\n",
                "class MiniTest {\n    @org.junit.jupiter.api.BeforeAll\n    static void start() {"
                        + " throw new IllegalStateException(\"no disk\"); }\n");

        assertThatThrownBy(this::run).isInstanceOf(SuiteFault.class).hasMessageContaining("no disk");
    }

    @Test
    void a_package_without_tests_is_our_fault() throws IOException {
        course.with(SUITE, "class MiniTest {", "class MiniTests {");

        assertThatThrownBy(this::run).isInstanceOf(SuiteFault.class).hasMessageContaining("no hidden tests");
    }

    private SuiteRun run() throws IOException {
        Installation installation = course.built();
        Bench bench = new Benches(installation)
                .of(MiniCourse.assignment(installation))
                .bench();
        return new SuiteRunner().run(bench, new LocalTarget(bench.stubs().referenceBundle()), "seed");
    }
}
