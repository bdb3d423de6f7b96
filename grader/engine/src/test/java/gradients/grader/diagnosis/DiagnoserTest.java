package gradients.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.TaskSpec;
import gradients.grader.grade.Diagnosis;
import gradients.grader.grade.Diagnosis.Confidence;
import gradients.grader.grade.Outcome;
import gradients.grader.grade.TaskResult;
import gradients.grader.remote.Student;
import gradients.grader.source.KnownAnswers;
import gradients.grader.suite.Scores;
import gradients.grader.suite.SuiteRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small course: task 90.1 is {@code Vectors.twice}, task 90.2 is {@code Vectors.sum}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DiagnoserTest {

    private static final String TWICE = "return x.scale(TWO);";
    private static final String SUM = "double sum = 0;";

    @TempDir
    Path course;

    @BeforeEach
    void write_the_catalogue() throws IOException {
        Path sources = course.resolve("solutions/90-sample/src/main/java/sample/course");
        Files.createDirectories(sources);
        Files.createDirectories(course.resolve("assignments"));
        for (String file : List.of("Vectors.java", "Mean.java")) {
            Files.copy(Path.of("src/test/java/sample/course").resolve(file), sources.resolve(file));
        }
        mistake("Triples", "90.1", "public static SimpleMatrix twice(SimpleMatrix x) { return x.scale(3); }");
        mistake(
                "Throws",
                "90.1",
                "public static SimpleMatrix twice(SimpleMatrix x) { throw new IllegalStateException(); }");
        mistake(
                "Loops",
                "90.1",
                "public static SimpleMatrix twice(SimpleMatrix x) { while (x != null) { } return x; }");
        mistake("InPlace", "90.1", "public static SimpleMatrix twice(SimpleMatrix x) { x.set(0, 9); return x; }");
        mistake(
                "NotANumber",
                "90.1",
                "public static SimpleMatrix twice(SimpleMatrix x) { return x.scale(Double.NaN); }");
        mistake(
                "StartsAtOne",
                "90.2",
                "public static double sum(double... values) { double sum = 1;"
                        + " for (double value : values) { sum += value; } return sum; }");
        mistake("OnlyTheFirst", "90.2", "public static double sum(double... values) { return values[0]; }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Triples | return x.plus(x).plus(x);",
                "Throws | if (x.getNumRows() > 0) { throw new IllegalStateException(\"other words\"); } return x;",
                "Loops | for (int i = 0; i < 9; i--) { if (i > 8) { return x; } } return x;",
                "InPlace | x.set(0, 9); return x.scale(2);",
                "NotANumber | return x.minus(x).elementDiv(x.minus(x));",
            })
    void a_mistake_is_known_by_what_it_does_and_not_by_its_text(String name, String body) {
        SuiteRun run =
                twice(twice(Student.writing("Vectors", TWICE, body), 1), 5).run();

        assertThat(diagnosis(run, "90.1").mistake()).isEqualTo(name);
        assertThat(diagnosis(run, "90.1").confidence()).isEqualTo(Confidence.EXACT);
        assertThat(diagnosis(run, "90.1").hint()).isEqualTo("Think of " + name + ".");
    }

    @Test
    void a_method_that_is_not_called_any_more_after_two_timeouts_is_no_evidence_against_the_mistake() {
        Student student = Student.writing("Vectors", TWICE, "while (true) { if (x == null) { return x; } }");
        SuiteRun run = twice(twice(twice(student, 1), 2), 3).run();

        assertThat(run.records()).extracting("outcome").containsOnly(Outcome.TIMED_OUT);
        assertThat(diagnosis(run, "90.1").mistake()).isEqualTo("Loops");
    }

    @Test
    void a_mistake_that_does_only_what_failing_tests_saw_is_likely() {
        SuiteRun run = twice(twice(Student.writing("Vectors", TWICE, "return x.scale(x.get(0) > 2 ? 2 : 3);"), 1), 5)
                .run();

        assertThat(run.records()).extracting("outcome").containsExactly(Outcome.FAILED, Outcome.PASSED);
        assertThat(diagnosis(run, "90.1").mistake()).isEqualTo("Triples");
        assertThat(diagnosis(run, "90.1").confidence()).isEqualTo(Confidence.LIKELY);
    }

    @Test
    void what_no_known_mistake_does_is_not_named() {
        assertThat(diagnosis(
                        twice(Student.writing("Vectors", TWICE, "return x.scale(4);"), 1)
                                .run(),
                        "90.1"))
                .isNull();
    }

    @Test
    void mistakes_of_two_tasks_are_both_exact() {
        Student student = Student.writing("Vectors", TWICE, "return x.scale(3);", SUM, "double sum = 1;");
        SuiteRun run = sum(twice(student, 1)).run();

        assertThat(diagnosis(run, "90.1").mistake()).isEqualTo("Triples");
        assertThat(diagnosis(run, "90.2").mistake()).isEqualTo("StartsAtOne");
        assertThat(diagnosis(run, "90.1").confidence()).isEqualTo(Confidence.EXACT);
        assertThat(diagnosis(run, "90.2").confidence()).isEqualTo(Confidence.EXACT);
    }

    @Test
    void two_mistakes_that_one_test_meets_together_are_named_together() {
        Student student = Student.writing("Vectors", TWICE, "return x.scale(3);", SUM, "double sum = 1;");
        SuiteRun run = student.tested("90.2", "both", () -> {
                    double three = (double) Student.vectors("sum", double[].class, new double[] {1, 2});
                    check(three, 3);
                    check(doubled(3), 6);
                })
                .tested("90.2", "other way round", () -> {
                    doubled(4);
                    check((double) Student.vectors("sum", double[].class, new double[] {2, 2}), 4);
                })
                .tested("90.1", "alone", () -> check(doubled(1), 2))
                .run();

        Diagnosis diagnosis = diagnosis(run, "90.2");

        assertThat(diagnosis.mistake()).isEqualTo("Triples + StartsAtOne");
        assertThat(diagnosis.sentence()).isEqualTo("It is Triples. And also: It is StartsAtOne.");
        assertThat(diagnosis.confidence()).isEqualTo(Confidence.EXACT);
        assertThat(diagnosis(run, "90.1").mistake()).isEqualTo("Triples");
    }

    @Test
    void a_hidden_mistake_is_not_named() {
        SuiteRun run = twice(Student.writing("Vectors", TWICE, "return x.scale(3);"), 1)
                .run();

        assertThat(explained(run, Set.of("Triples")).get(0).diagnosis()).isNull();
    }

    @Test
    void a_task_that_is_not_written_yet_has_no_diagnosis() {
        SuiteRun run = twice(Student.writing("Vectors", TWICE, "throw new NotImplementedError(\"90.1 twice\");"), 1)
                .run();

        assertThat(diagnosis(run, "90.1")).isNull();
    }

    private static Student twice(Student student, double x) {
        return student.tested("90.1", "twice " + x, () -> check(doubled(x), 2 * x));
    }

    private static Student sum(Student student) {
        return student.tested(
                "90.2", "sum", () -> check((double) Student.vectors("sum", double[].class, new double[] {1, 2}), 3));
    }

    private static double doubled(double x) throws Throwable {
        SimpleMatrix row = new SimpleMatrix(new double[][] {{x}});
        return ((SimpleMatrix) Student.vectors("twice", SimpleMatrix.class, row)).get(0);
    }

    private static void check(double got, double wanted) {
        assertThat(got).isEqualTo(wanted);
    }

    private Diagnosis diagnosis(SuiteRun run, String task) {
        return explained(run, Set.of()).stream()
                .filter(result -> result.id().equals(task))
                .findFirst()
                .orElseThrow()
                .diagnosis();
    }

    private List<TaskResult> explained(SuiteRun run, Set<String> hidden) {
        AssignmentSpec assignment = new AssignmentSpec(
                "90-sample",
                "Sample",
                "sample.course",
                List.of("src/main/java/sample/course/Vectors.java"),
                List.of(),
                0,
                List.of(
                        new TaskSpec("90.1", "Twice", 50, List.of("a", "b", "c")),
                        new TaskSpec("90.2", "Sum", 50, List.of("a", "b", "c"))));
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        try (AnswerCompiler compiler = new AnswerCompiler(Student.stubs(), classPath, course.resolve("answers"))) {
            Diagnoser diagnoser =
                    new Diagnoser(Student.stubs(), compiler, () -> KnownAnswers.of(CourseFiles.at(course), assignment));
            return diagnoser.explain(Scores.of(assignment, run.records()), run, hidden);
        }
    }

    private void mistake(String name, String task, String member) throws IOException {
        Path file = course.resolve("solutions/90-sample/mistakes/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                package sample.course;

                import org.ejml.simple.SimpleMatrix;

                /**
                 * It is %s.
                 *
                 * @loses %s
                 * @hint Think of %s.
                 */
                class Vectors {
                    %s
                }
                """.formatted(name, task, name, member));
    }
}
