package gradients.grader.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gradients.grader.grade.Style.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StyleCheckTest {

    private static final Path RULES = Path.of("../../config/checkstyle.xml");
    private static final String A = "src/A.java";

    private static StyleCheck style;

    @BeforeAll
    static void start() {
        style = new StyleCheck(RULES, Duration.ofSeconds(10));
    }

    @AfterAll
    static void stop() {
        style.close();
    }

    @Test
    void tidy_code_has_no_findings() {
        assertThat(style.check(Map.of(A, "package p;\n\n/** Tidy: ∂L/∂W. */\nclass A {\n    double dW = 1;\n}\n")))
                .isEmpty();
    }

    @Test
    void findings_name_file_line_and_rule_in_a_fixed_order() {
        String untidy =
                "package p;\n\nimport java.util.*;\n\nclass A {\n    int m(int n) {\n        if (n > 0) return 1;\n"
                        + "\treturn 0;\n    }\n}\n";

        List<Finding> findings = style.check(Map.of("src/B.java", untidy.replace("class A", "class B"), A, untidy));

        assertThat(findings)
                .extracting(finding -> finding.file() + ":" + finding.line() + " " + finding.rule())
                .containsExactly(
                        A + ":3 AvoidStarImport",
                        A + ":7 NeedBraces",
                        A + ":8 FileTabCharacter",
                        "src/B.java:3 AvoidStarImport",
                        "src/B.java:7 NeedBraces",
                        "src/B.java:8 FileTabCharacter");
    }

    @Test
    void messages_are_in_english_on_every_machine(@TempDir Path directory) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(new CheckstyleRules(RULES, directory).check(A, "class A {\n    long n = 1l;\n}\n"))
                    .extracting(Finding::message)
                    .containsExactly("Should use uppercase 'L'.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_file_that_does_not_parse_has_one_finding_and_hides_no_other_file() {
        List<Finding> findings = style.check(Map.of(A, "class A { int", "src/B.java", "class b {}\n"));

        assertThat(findings)
                .extracting(Finding::file, Finding::rule)
                .containsExactly(tuple(A, "Syntax"), tuple("src/B.java", "TypeName"));
    }

    @Test
    void code_nested_beyond_all_reason_has_one_finding() {
        String deep = "class A {\n    int n = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + ";\n}\n";

        assertThat(style.check(Map.of(A, deep)))
                .containsExactly(new Finding(A, 1, "Syntax", "The code is nested too deeply to be checked."));
    }

    @Test
    void a_file_that_is_parsed_for_ever_has_one_finding_and_the_next_file_is_checked() {
        String endless = "class A {\n    Object n = " + "a -> ".repeat(5000) + "1;\n}\n";
        try (StyleCheck impatient = new StyleCheck(RULES, Duration.ofSeconds(3))) {
            assertThat(impatient.check(Map.of(A, endless, "src/B.java", "class b {}\n")))
                    .extracting(Finding::file, Finding::rule, Finding::message)
                    .containsExactly(
                            tuple(A, "Syntax", "The file takes too long to check; simplify the code."),
                            tuple("src/B.java", "TypeName", "Name 'b' must match pattern '^[A-Z][a-zA-Z0-9]*$'."));
        }
    }
}
