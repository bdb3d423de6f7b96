package gradients.grader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownAnswersTest {

    private static final String SPEC = """
            id: 09-fixture
            title: Fixture
            package: gradients.fixture
            editable: [src/main/java/gradients/fixture/A.java]
            style: 0
            tasks:
              - {id: "9.1", title: One, points: 50}
              - {id: "9.2", title: Two, points: 50}
            """;
    private static final String MISTAKE = """
            package gradients.fixture;

            /**
             * Counts from {@code one},
             * where i &lt; n.
             *
             * @loses 9.2 9.1
             * @hint Where does
             *     counting start?
             */
            class A {
                double next() {
                    return limit * count++;
                }
            }
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void a_reference() throws IOException {
        write("assignments/09-fixture/assignment.yaml", SPEC);
        write(
                "solutions/09-fixture/src/main/java/gradients/fixture/A.java",
                Fixtures.read("splice/fields-and-constructors/A.java"));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private KnownAnswers read() {
        CourseFiles course = CourseFiles.at(root);
        return KnownAnswers.of(course, course.assignment("09-fixture"));
    }

    @Test
    void a_mistake_has_sentence_tasks_hint_and_its_full_source() throws IOException {
        write("solutions/09-fixture/mistakes/CountsFromOne.java", MISTAKE);

        KnownAnswer mistake = read().mistakes().get(0);

        assertThat(mistake.name()).isEqualTo("CountsFromOne");
        assertThat(mistake.path()).isEqualTo("solutions/09-fixture/mistakes/CountsFromOne.java");
        assertThat(mistake.sentence()).isEqualTo("Counts from one, where i < n.");
        assertThat(mistake.loses()).containsExactly("9.1", "9.2");
        assertThat(mistake.hint()).isEqualTo("Where does counting start?");
        assertThat(mistake.sources()).containsOnlyKeys("src/main/java/gradients/fixture/A.java");
        assertThat(mistake.sources().values().iterator().next())
                .contains("count++")
                .contains("this(1)");
        assertThat(mistake.isMistake()).isTrue();
    }

    @Test
    void an_alternative_loses_nothing() throws IOException {
        write(
                "solutions/09-fixture/alternatives/PreIncrement.java",
                MISTAKE.replaceAll("(?s) \\*\n \\* @loses.*?\\*/", " */"));

        KnownAnswer alternative = read().alternatives().get(0);

        assertThat(alternative.loses()).isEmpty();
        assertThat(alternative.isMistake()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@loses 9.2 9.1 | @lost 9.1 | its doc comment has no @loses",
                "@loses 9.2 9.1 | @loses 9.3 | names task \"9.3\", which 09-fixture does not have; did you mean 9.1?",
                "@hint Where does | @see Where | its doc comment has no @hint",
                "class A | class AB | the reference has no class gradients.fixture.AB; did you mean A?",
                "count++ | ++count | does not differ from the reference",
                "/** | /* | its first class has no doc comment",
                "count++ | count+ | illegal start of expression",
            })
    void a_bad_file_is_named_with_what_is_wrong(String is, String becomes, String sentence) throws IOException {
        write("solutions/09-fixture/mistakes/Bad.java", MISTAKE.replace(is, becomes));

        assertThatThrownBy(this::read)
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("solutions/09-fixture/mistakes/Bad.java")
                .hasMessageContaining(sentence);
    }

    @Test
    void two_mistakes_in_different_members_are_combined() throws IOException {
        write("solutions/09-fixture/mistakes/CountsUp.java", MISTAKE);
        write(
                "solutions/09-fixture/mistakes/HigherLimit.java",
                MISTAKE.replaceAll("(?s)double next.*?}", "A(double limit) { this.limit = limit + 99; }"));

        KnownAnswers answers = read();
        String both = answers.combined(
                        answers.mistakes().get(0), answers.mistakes().get(1))
                .orElseThrow()
                .get("src/main/java/gradients/fixture/A.java");

        assertThat(both).contains("return limit * count++;").contains("this.limit = limit + 99;");
    }

    @Test
    void two_mistakes_in_the_same_member_cannot_be_combined() throws IOException {
        write("solutions/09-fixture/mistakes/One.java", MISTAKE);
        write("solutions/09-fixture/mistakes/Two.java", MISTAKE.replace("count++", "count--"));

        KnownAnswers answers = read();

        assertThat(answers.combined(
                        answers.mistakes().get(0), answers.mistakes().get(1)))
                .isEmpty();
    }

    @Test
    void an_alternative_with_lost_tasks_is_refused() throws IOException {
        write("solutions/09-fixture/alternatives/Bad.java", MISTAKE);

        assertThatThrownBy(this::read)
                .isInstanceOf(UserError.class)
                .hasMessageContaining("an alternative loses nothing");
    }
}
