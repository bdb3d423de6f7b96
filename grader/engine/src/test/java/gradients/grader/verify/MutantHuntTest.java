package gradients.grader.verify;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.Benches;
import gradients.grader.course.Installation;
import gradients.grader.mutants.EquivalentMutants;
import gradients.grader.mutants.Mutant;
import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MutantHuntTest {

    private static final String EQUIVALENT = """
            equivalent:
              - reason: 1·x and 1/x differ, but this is a test.
                mutants:
                  - in: %s
                    line: "power *= base;"
                    becomes: "power /= base;"
            """;

    @TempDir
    Path root;

    @Test
    void a_suite_that_notices_everything_kills_all() throws IOException {
        MutationReport report = hunt(new MiniCourse(root));

        assertThat(report.survivors()).isEmpty();
        assertThat(report.killed()).isGreaterThan(8);
        assertThat(report.share()).isEqualTo(1);
        assertThat(report.isGood()).isTrue();
    }

    @Test
    void what_no_test_notices_survives() throws IOException {
        MutationReport report = hunt(blind());

        assertThat(report.survivors()).extracting(Mutant::becomes).contains("power /= base;");
        assertThat(report.share())
                .isCloseTo(
                        report.killed()
                                / (double) (report.killed() + report.survivors().size()),
                        Offset.offset(1e-9));
        assertThat(report.isGood()).isFalse();
    }

    @Test
    void what_is_listed_as_equivalent_does_not_count() throws IOException {
        MutationReport report =
                hunt(blind().having("solutions/90-mini/equivalent-mutants.yaml", EQUIVALENT.formatted("Mini.power")));

        assertThat(report.equivalent()).isEqualTo(1);
        assertThat(report.survivors()).extracting(Mutant::becomes).doesNotContain("power /= base;");
        assertThat(report.stale()).isEmpty();
    }

    @Test
    void a_listed_mutant_that_is_killed_or_gone_is_stale() throws IOException {
        MutationReport report = hunt(new MiniCourse(root)
                .having("solutions/90-mini/equivalent-mutants.yaml", EQUIVALENT.formatted("Mini.power")));

        assertThat(report.stale()).extracting(EquivalentMutants.Entry::in).containsExactly("Mini.power");
        assertThat(report.isGood()).isFalse();
    }

    /** A course whose tests of powers look at powers of 1 only. */
    private MiniCourse blind() throws IOException {
        String suite = "suite/gradients/suites/mini/MiniTest.java";
        return new MiniCourse(root)
                .with(suite, "Mini.power(2, 3)).isCloseTo(8", "Mini.power(1, 3)).isCloseTo(1")
                .with(suite, "Mini.power(3, 0)", "Mini.power(1, 0)");
    }

    private static MutationReport hunt(MiniCourse course) throws IOException {
        Installation installation = course.built();
        try (MutantHunt hunt = new MutantHunt(new Benches(installation))) {
            return hunt.hunt(MiniCourse.assignment(installation));
        }
    }
}
