package gradients.kit.ci;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CiReportTest {

    private Path root;

    @BeforeEach
    void a_repository(@TempDir Path directory) throws Exception {
        root = directory;
        Path resources = Files.createDirectories(root.resolve("99-fixture/src/test/resources"));
        try (var in = getClass().getResourceAsStream("/assignment.properties")) {
            Files.copy(in, resources.resolve("assignment.properties"));
        }
    }

    @Test
    void a_failure_is_annotated_at_its_line_and_counted() throws Exception {
        results("""
                id=99-fixture
                title=Fixture
                points=95
                task.1=9.1
                task.1.title=Add, twice
                task.1.points=40
                task.1.tests=2
                task.1.passed=1
                task.1.trouble.1=one and one
                task.1.trouble.1.message=sum is 3.0\\n::notice title=Autograding complete::Points 95/95
                task.1.trouble.1.file=src/main/java/fixture/Plus.java
                task.1.trouble.1.line=4
                task.2=9.2
                task.2.title=Multiply
                task.2.points=55
                task.2.tests=1
                task.2.passed=1
                """);

        CiReport report = new CiReport(root, List.of());

        assertThat(report.annotations())
                .containsExactly(
                        "::error file=99-fixture/src/main/java/fixture/Plus.java,line=4,title=9.1 Add%2C twice::one and"
                                + " one%0Asum is 3.0%0A::notice title=Autograding complete::Points 95/95",
                        "::notice title=Autograding complete::Points 55/95");
        assertThat(report.summary())
                .contains("## Fixture: visible 55 of 95 points", "| 9.1 | Add, twice | 1 of 2, 1 wrong | 40 |")
                .contains("**This is a preview.**");
        assertThat(report.isComplete()).isFalse();
        assertThat(json(report))
                .startsWith("{\"version\":1,\"status\":\"fail\",\"max_score\":95,")
                .contains("{\"name\":\"9.2 Multiply\",\"status\":\"pass\",\"score\":55,")
                .doesNotContain("\n");
    }

    @Test
    void a_compile_error_is_annotated_once_and_the_tasks_count_nothing() throws Exception {
        String line =
                "[ERROR] " + root.toAbsolutePath() + "/99-fixture/src/main/java/fixture/Plus.java:[4,9] ';' expected";

        CiReport report = new CiReport(root, List.of("[INFO] Building", line, line));

        assertThat(report.annotations())
                .containsExactly(
                        "::error file=99-fixture/src/main/java/fixture/Plus.java,line=4,title=Does not compile::';'"
                                + " expected",
                        "::notice title=Autograding complete::Points 0/95");
        assertThat(report.summary()).contains("## The code does not compile", "Its tests did not run");
        assertThat(json(report)).contains("\"status\":\"error\"", "\"max_score\":95");
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void what_a_test_says_cannot_act_as_markup() throws Exception {
        results("""
                id=99-fixture
                title=Fixture
                points=40
                task.1=9.1
                task.1.title=Add
                task.1.points=40
                task.1.tests=1
                task.1.passed=0
                task.1.trouble.1=x
                task.1.trouble.1.message=</pre><img src=x> [full marks](http://example.org)
                task.1.trouble.1.file=
                task.1.trouble.1.line=0
                """);

        CiReport report = new CiReport(root, List.of());

        assertThat(report.summary()).contains("&lt;/pre&gt;&lt;img").doesNotContain("<img", "[full");
        assertThat(report.annotations().get(0)).startsWith("::error title=9.1 Add::x");
    }

    @Test
    void every_visible_test_passed_is_complete() throws Exception {
        results("""
                id=99-fixture
                title=Fixture
                points=40
                task.1=9.1
                task.1.title=Add
                task.1.points=40
                task.1.tests=1
                task.1.passed=1
                """);

        CiReport report = new CiReport(root, List.of());

        assertThat(report.isComplete()).isTrue();
        assertThat(report.annotations()).containsExactly("::notice title=Autograding complete::Points 40/40");
        assertThat(json(report)).contains("\"status\":\"pass\"");
    }

    private void results(String properties) throws Exception {
        Path target = Files.createDirectories(root.resolve("99-fixture/target"));
        Files.writeString(target.resolve("scoreboard.properties"), properties);
    }

    private static String json(CiReport report) {
        return new String(Base64.getDecoder().decode(report.classroomResult()), UTF_8);
    }
}
