package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ISourceFileCoverage;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The hidden tests reach every line and every branch of what a student writes. Measured by the run of the suites on the
 * references, in the module before this one. Files that a student does not edit do not count: they are given code, such
 * as records and experiments, which no hidden test is about. No other line is excused.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HiddenCoverageTest {

    private static final Path ROOT = CourseRoot.path();
    private static final CourseFiles COURSE = CourseFiles.at(ROOT);
    private static final Path MEASURED = ROOT.resolve("grader/suites/target/jacoco.exec");

    static List<String> assignments() {
        return COURSE.ids();
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void hidden_tests_cover_every_line_and_branch_of_the_reference(String id) throws IOException {
        assumeTrue(Files.exists(MEASURED), "the suites ran without JaCoCo");
        AssignmentSpec assignment = COURSE.assignment(id);
        CoverageBuilder coverage = coverage(assignment.packageName());
        assumeTrue(coverage.getNoMatchClasses().isEmpty(), "the suites ran on other classes; run ./mvnw verify");

        List<String> missed = new ArrayList<>();
        int files = 0;
        for (ISourceFileCoverage file : coverage.getSourceFiles()) {
            String path = "src/main/java/" + file.getPackageName() + "/" + file.getName();
            if (assignment.editable().contains(path)) {
                files++;
                missed.addAll(missed(file, COURSE.solution(id).resolve(path)));
            }
        }

        assertThat(files)
                .as("files that a student edits")
                .isEqualTo(assignment.editable().size());
        assertThat(missed).as("lines or branches that no hidden test reaches").isEmpty();
    }

    @Test
    void an_experiment_which_no_hidden_test_runs_counts_as_missed() throws IOException {
        assumeTrue(Files.exists(MEASURED), "the suites ran without JaCoCo");
        Path source =
                COURSE.solution("05-gradient-clipping").resolve("src/main/java/gradients/clipping/LossCliff.java");

        assertThat(coverage("gradients.clipping").getSourceFiles())
                .filteredOn(file -> file.getName().equals("LossCliff.java"))
                .singleElement()
                .satisfies(file -> assertThat(missed(file, source)).hasSizeGreaterThan(20));
    }

    private static CoverageBuilder coverage(String packageName) throws IOException {
        ExecFileLoader measured = new ExecFileLoader();
        measured.load(MEASURED.toFile());
        CoverageBuilder coverage = new CoverageBuilder();
        Path classes = ROOT.resolve("solutions/target/classes").resolve(packageName.replace('.', '/'));
        new Analyzer(measured.getExecutionDataStore(), coverage).analyzeAll(classes.toFile());
        return coverage;
    }

    private static List<String> missed(ISourceFileCoverage file, Path source) throws IOException {
        List<String> lines = Files.readAllLines(source);
        return IntStream.rangeClosed(file.getFirstLine(), file.getLastLine())
                .filter(line -> isMissed(file.getLine(line).getInstructionCounter())
                        || isMissed(file.getLine(line).getBranchCounter()))
                .mapToObj(line ->
                        file.getName() + ":" + line + "  " + lines.get(line - 1).strip())
                .toList();
    }

    private static boolean isMissed(ICounter counter) {
        return counter.getMissedCount() > 0;
    }
}
