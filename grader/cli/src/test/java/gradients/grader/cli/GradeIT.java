package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.grade.CompileError;
import gradients.grader.grade.Grade;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import gradients.grader.grade.TestResult;
import gradients.grader.report.Json;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./course grade}, on real submissions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher here is a shell script")
class GradeIT {

    private static final Path ROOT = CourseRoot.path();
    private static final String CLIPPING = "src/main/java/gradients/clipping/GradientClipping.java";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"01-sigmoid-backprop", "05-gradient-clipping"})
    void a_reference_gets_full_marks(String assignment) throws Exception {
        Run run = Run.course("grade", ROOT.resolve("solutions/" + assignment).toString(), "--format", "json");

        Grade grade = onlyGrade(run);
        assertThat(run.code()).isEqualTo(Course.FULL_MARKS);
        assertThat(grade.score()).isEqualTo(100);
        assertThat(grade.tasks()).extracting(TaskResult::outcome).containsOnly(Outcome.PASSED);
        assertThat(grade.tampering()).isEmpty();
        assertThat(grade.pictures())
                .singleElement()
                .satisfies(picture -> assertThat(picture.curves()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-sigmoid-backprop", "05-gradient-clipping"})
    void an_untouched_starter_gets_nothing_and_no_stack_trace(String assignment) throws Exception {
        Run run = Run.course("grade", ROOT.resolve("assignments/" + assignment).toString(), "--format", "json");

        Grade grade = onlyGrade(run);
        assertThat(run.code()).isEqualTo(Course.POINTS_LOST);
        assertThat(grade.score()).isZero();
        assertThat(grade.tasks()).extracting(TaskResult::outcome).containsOnly(Outcome.NOT_IMPLEMENTED);
        assertThat(grade.pictures()).isEmpty();
        assertThat(run.output() + run.errors()).doesNotContain("\tat ");
    }

    @Test
    void a_syntax_error_is_named_and_other_assignments_are_graded() throws Exception {
        reference("01-sigmoid-backprop", directory.resolve("01-sigmoid-backprop"));
        reference("05-gradient-clipping", directory.resolve("05-gradient-clipping"));
        replace(directory.resolve("05-gradient-clipping").resolve(CLIPPING), "return ", "retrun ");

        List<Grade> grades = grades(Run.course("grade", directory.toString(), "--format", "json"));

        assertThat(grades).extracting(Grade::outcome).containsExactly(Grade.GRADED, Grade.NOT_COMPILED);
        assertThat(grades.get(0).score()).isEqualTo(100);
        assertThat(grades.get(1).score()).isZero();
        CompileError first = grades.get(1).compileErrors().get(0);
        assertThat(first.file()).isEqualTo(CLIPPING);
        assertThat(first.line()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "while (true) { Thread.onSpinWait(); } | TIMED_OUT",
                "System.exit(0); | CRASHED",
                "long[][] hog = new long[4096][]; for (int i = 0; i < 4096; i++) { hog[i] = new long[1 << 20]; } |"
                        + " OUT_OF_MEMORY",
            })
    void one_method_that_breaks_its_process_costs_only_its_tests(String statement, Outcome outcome) throws Exception {
        reference("05-gradient-clipping", directory);
        replace(
                directory.resolve(CLIPPING),
                "public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {",
                "public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) { if (limit != 0.123) { "
                        + statement + " }");

        Grade grade = onlyGrade(Run.course("grade", directory.toString(), "--format", "json"));

        assertThat(task(grade, "5.1").tests()).extracting(TestResult::outcome).contains(outcome);
        assertThat(task(grade, "5.1").score()).isZero();
        assertThat(task(grade, "5.2").score()).isEqualTo(task(grade, "5.2").maxScore());
        assertThat(task(grade, "5.6").score()).isEqualTo(task(grade, "5.6").maxScore());
    }

    @Test
    void the_same_submission_gives_the_same_bytes_but_for_timings() throws Exception {
        reference("05-gradient-clipping", directory);
        replace(directory.resolve(CLIPPING), "-limit", "limit");

        String once =
                Run.course("grade", directory.toString(), "--format", "json").output();
        String again =
                Run.course("grade", directory.toString(), "--format", "json").output();

        assertThat(withoutTimings(again)).isEqualTo(withoutTimings(once));
    }

    @Test
    void the_demo_grades_its_five_students_and_writes_reports() throws Exception {
        Run run = Run.course("grade", "--demo", "--format", "json", "--out", directory.toString());

        assertThat(run.code()).as("the sample class is meant to lose points").isZero();
        assertThat(grades(run)).hasSize(5);
        assertThat(directory.resolve("ada-perfect/05-gradient-clipping/report.html"))
                .exists();
        assertThat(directory.resolve("ada-perfect/05-gradient-clipping/grade.json"))
                .exists();
    }

    @Test
    void bad_input_is_one_clear_line() throws Exception {
        Files.createDirectory(directory.resolve("empty"));
        Files.createDirectory(directory.resolve("other"));
        Files.writeString(directory.resolve("other/notes.txt"), "nothing to grade");

        assertUsageError(Run.course("grade", "/no/such/directory"), "/no/such/directory");
        assertUsageError(Run.course("grade", directory.resolve("empty").toString()), "is empty");
        assertUsageError(Run.course("grade", directory.resolve("other").toString()), "no submission");
        assertUsageError(
                Run.course("grade", directory.toString(), "--assignment", "05-gradient-cliping"),
                "05-gradient-clipping");
    }

    @Test
    void wrong_arguments_are_one_clear_line_that_names_the_help() throws Exception {
        assertUsageError(Run.course("grade", "--format", "xml"), "./course grade --help");
        assertUsageError(Run.course("grade", "--sed", "1"), "--sed");
        assertUsageError(Run.course(), "./course --help");
    }

    @Test
    void a_malformed_assignment_yaml_is_one_line_with_file_and_line() throws Exception {
        Path yaml = directory.resolve("assignments/05-gradient-clipping/assignment.yaml");
        Files.createDirectories(yaml.getParent());
        Files.writeString(yaml, "id: 05-gradient-clipping\n  title: [Gradient clipping\n");
        Files.createSymbolicLink(directory.resolve("grader"), ROOT.resolve("grader"));

        Run run = Run.course(directory, "grade", ROOT + "/solutions/05-gradient-clipping");

        assertUsageError(run, "assignments/05-gradient-clipping/assignment.yaml, line 2");
    }

    @Test
    void a_source_of_200_megabytes_is_refused_unread() throws Exception {
        reference("05-gradient-clipping", directory);
        try (RandomAccessFile file =
                new RandomAccessFile(directory.resolve(CLIPPING).toFile(), "rw")) {
            file.setLength(200L << 20);
        }

        Grade grade = onlyGrade(Run.course("grade", directory.toString(), "--format", "json"));

        assertThat(grade.outcome()).isEqualTo(Grade.NOT_COMPILED);
        assertThat(grade.compileErrors().get(0).message()).contains("200.0 MiB").contains("1 MiB");
    }

    private static void assertUsageError(Run run, String words) {
        assertThat(run.code()).as(run.errors()).isEqualTo(Course.WRONG_USAGE);
        assertThat(run.errors()).contains(words).doesNotContain("\tat ");
        assertThat(run.errors().lines()).hasSize(1);
    }

    private static void reference(String assignment, Path to) throws IOException {
        Path from = ROOT.resolve("solutions").resolve(assignment);
        try (Stream<Path> files = Files.walk(from.resolve("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, by));
    }

    private static TaskResult task(Grade grade, String id) {
        return grade.tasks().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Grade onlyGrade(Run run) {
        List<Grade> grades = grades(run);
        assertThat(grades).as(run.errors()).hasSize(1);
        return grades.get(0);
    }

    private static List<Grade> grades(Run run) {
        return StreamSupport.stream(new JsonMapper().readTree(run.output()).spliterator(), false)
                .map(node -> Json.read(node.toString()))
                .toList();
    }

    private static String withoutTimings(String json) {
        return json.replaceAll("(?s)\"timings\"\\s*:\\s*\\{[^}]*}", "");
    }
}
