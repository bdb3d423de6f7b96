package gradients.grader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.TaskSpec;
import gradients.grader.course.UserError;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StarterGeneratorTest {

    private static final AssignmentSpec SPEC = new AssignmentSpec(
            "09-fixture",
            "Fixture",
            "gradients.fixture",
            List.of("src/main/java/gradients/fixture/Reference.java"),
            List.of(),
            5,
            List.of(
                    new TaskSpec("9.1", "Stable sigmoid", 45, List.of()),
                    new TaskSpec("9.2", "The \"mean\" of σ(x) \\ n", 50, List.of())));

    private final StarterGenerator generator = new StarterGenerator(SPEC);

    static List<String> cases() {
        return Fixtures.cases("starter");
    }

    private static Optional<String> golden(String name) {
        String path = "starter/" + name + "/Starter.java";
        return Fixtures.exists(path) ? Optional.of(Fixtures.read(path)) : Optional.empty();
    }

    private static String reference(String name) {
        return Fixtures.read("starter/" + name + "/Reference.java");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_starter_equals_the_golden_file(String name) {
        assertThat(generator.generate("Reference.java", reference(name))).isEqualTo(golden(name));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_formatter_leaves_a_starter_alone(String name) {
        assertThat(Fixtures.formatted(reference(name))).as("the reference").isEqualTo(reference(name));

        generator
                .generate("Reference.java", reference(name))
                .ifPresent(starter -> assertThat(Fixtures.formatted(starter)).isEqualTo(starter));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void line_ends_of_windows_survive(String name) {
        String reference = reference(name).replace("\n", "\r\n");

        assertThat(generator.generate("Reference.java", reference))
                .isEqualTo(golden(name).map(starter -> starter.replace("\n", "\r\n")));
    }

    @Test
    void guidance_may_be_written_with_or_without_the_formatters_blank() {
        String reference = "package p;\nclass A {\n    @Task(\"9.1\")\n    void m() {\n        //: One.\n"
                + "        // : Two.\n        // three: a plain comment\n    }\n}\n";

        String starter = generator.generate("A.java", reference).orElseThrow();

        assertThat(starter)
                .contains("        // One.\n        // Two.\n        throw new")
                .doesNotContain("three");
    }

    @Test
    void an_unknown_task_names_file_line_and_the_nearest() {
        String reference = "package p;\nclass A {\n    @Task(\"9.3\")\n    void m() {}\n}\n";

        assertThatThrownBy(() -> generator.generate("A.java", reference))
                .isInstanceOf(UserError.class)
                .hasMessage("A.java:3: 09-fixture has no task \"9.3\"; did you mean 9.1?");
    }

    @Test
    void a_syntax_error_names_file_and_line() {
        assertThatThrownBy(() -> generator.generate("A.java", "package p;\nclass A {\n    int n\n}\n"))
                .isInstanceOf(UserError.class)
                .hasMessage("A.java:3: ';' expected.");
    }

    @Test
    void a_task_without_a_body_is_refused() {
        String reference = "package p;\ninterface A {\n    @Task(\"9.1\")\n    void m();\n}\n";

        assertThatThrownBy(() -> generator.generate("A.java", reference))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("A.java:3: @Task stands on a method without a body");
    }

    @Test
    void an_enum_constant_cannot_be_solution_only() {
        String reference = "package p;\nenum A {\n    ONE,\n    @SolutionOnly\n    TWO;\n}\n";

        assertThatThrownBy(() -> generator.generate("A.java", reference))
                .isInstanceOf(UserError.class)
                .hasMessage("A.java:4: an enum constant cannot be @SolutionOnly; mark the enum.");
    }
}
