package gradients.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.Installation;
import gradients.grader.course.TaskSpec;
import gradients.grader.grade.CompileError;
import gradients.grader.submission.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a grade depends on makes another fingerprint, so that nobody keeps a grade that is out of date. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FingerprintsTest {

    private static final AssignmentSpec ASSIGNMENT = new AssignmentSpec(
            "90-sample",
            "Sample",
            "gradients.sample",
            List.of("src/main/java/gradients/sample/A.java"),
            List.of(),
            0,
            List.of(new TaskSpec("90.1", "One", 100, List.of("a", "b", "c"))));

    @TempDir
    Path root;

    @BeforeEach
    void write_an_installation() throws IOException {
        for (String file : List.of(
                "lib/engine.jar",
                "hidden/suites.jar",
                "config/checkstyle.xml",
                "assignments/90-sample/assignment.yaml",
                "solutions/90-sample/mistakes/Wrong.java")) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "before");
        }
    }

    @Test
    void the_same_submission_and_grader_have_the_same_fingerprint() {
        assertThat(of(submission("class A {}"))).hasSize(64).isEqualTo(of(submission("class A {}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lib/engine.jar",
                "hidden/suites.jar",
                "config/checkstyle.xml",
                "assignments/90-sample/assignment.yaml",
                "solutions/90-sample/mistakes/Wrong.java",
                "solutions/90-sample/mistakes/New.java"
            })
    void another_grader_suite_rule_or_mistake_is_something_else(String file) throws IOException {
        String before = of(submission("class A {}"));

        Files.writeString(root.resolve(file), "after");

        assertThat(of(submission("class A {}"))).isNotEqualTo(before);
    }

    @Test
    void another_source_problem_or_finding_is_something_else() {
        Map<String, String> sources = Map.of("src/main/java/gradients/sample/A.java", "class A {}");
        CompileError problem = new CompileError("src/main/java/gradients/sample/A.java", 0, "it is missing");

        assertThat(List.of(
                        of(submission("class A {}")),
                        of(submission("class A { }")),
                        of(submission("", sources, List.of(problem), List.of())),
                        of(submission("", sources, List.of(), List.of("a test was changed"))),
                        of(submission("c0ffee", sources, List.of(), List.of()))))
                .doesNotHaveDuplicates();
    }

    @Test
    void another_student_seed_or_level_is_something_else() {
        Fingerprints fingerprints = fingerprints();
        Submission submission = submission("class A {}");

        assertThat(List.of(
                        fingerprints.of(submission, "ada", "seed", "namespaces"),
                        fingerprints.of(submission, "bob", "seed", "namespaces"),
                        fingerprints.of(submission, "ada", "other", "namespaces"),
                        fingerprints.of(submission, "ada", "seed", "process")))
                .doesNotHaveDuplicates();
    }

    private Fingerprints fingerprints() {
        return new Fingerprints(new Installation(root, root.resolve("lib"), root.resolve("hidden")));
    }

    private String of(Submission submission) {
        return fingerprints().of(submission, "ada", "seed", "namespaces");
    }

    private static Submission submission(String text) {
        return submission("", Map.of("src/main/java/gradients/sample/A.java", text), List.of(), List.of());
    }

    private static Submission submission(
            String commit, Map<String, String> sources, List<CompileError> problems, List<String> tampering) {
        return new Submission(ASSIGNMENT, Path.of(""), commit, new TreeMap<>(sources), problems, tampering);
    }
}
