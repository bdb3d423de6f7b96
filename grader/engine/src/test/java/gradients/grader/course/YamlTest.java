package gradients.grader.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class YamlTest {

    static final String VALID = """
            id: 05-gradient-clipping
            title: Gradient clipping
            package: gradients.clipping
            editable:
              - src/main/java/gradients/clipping/GradientClipping.java
            style: 5
            tasks:
              - id: "5.1"
                title: Clip by value
                points: 60
                hints: [Look at both ends.]
              - id: "5.2"
                title: Clip by norm
                points: 35
            """;

    private static AssignmentSpec read(String yaml) {
        return Yaml.parse(yaml, "assignment.yaml", AssignmentSpec.class);
    }

    @Test
    void a_valid_file_is_read_into_records() {
        AssignmentSpec spec = read(VALID);

        assertThat(spec.packageName()).isEqualTo("gradients.clipping");
        assertThat(spec.experiments()).isEmpty();
        assertThat(spec.taskIds()).containsExactly("5.1", "5.2");
        assertThat(spec.task("5.1")).contains(new TaskSpec("5.1", "Clip by value", 60, List.of("Look at both ends.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "points: 60 | pionts: 60 | there is no key \"pionts\" in tasks[1]; did you mean points?",
                "points: 60 | points: sixty | tasks[1].points is \"sixty\", but needs a whole number.",
                "points: 60 | points: 59 | (94) and style (5) add up to 99; they need to add up to 100.",
                "points: 60 | points: 60.5 | needs a whole number",
                "points: 60 | points: -60 | task 5.1 has -60 points; it needs at least 1.",
                "style: 5 | style: 6 | style is 6; it needs to be 0 to 5.",
                "id: \"5.2\" | id: \"5.1\" | there are two tasks with id \"5.1\".",
                "id: \"5.2\" | id: five | the task id \"five\" needs the form \"5.1\".",
                "id: 05-gradient-clipping | id: Clipping | id \"Clipping\" needs the form NN-topic.",
                "title: Gradient clipping | style: 5 | Duplicate",
                "package: gradients.clipping | '' | package is missing.",
                "package: gradients.clipping | package: gradients.clip | directly in src/main/java/gradients/clip/.",
                "title: Gradient clipping | title: \"Gradient | this is no well-formed YAML",
                "hints: [Look at both ends.] | hints: Look | tasks[1].hints needs a list",
            })
    void a_mistake_is_told_in_one_line_that_names_file_key_and_next_step(String is, String becomes, String sentence) {
        String yaml = VALID.replace(is, becomes.replace("''", ""));

        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("assignment.yaml")
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void the_line_is_named_where_it_is_known() {
        assertThatThrownBy(() -> read(VALID.replace("title: Clip by value", "tilte: Clip by value")))
                .hasMessage("assignment.yaml, line 9: there is no key \"tilte\" in tasks[1]; did you mean title?");
    }

    @Test
    void an_empty_or_missing_file_says_what_to_do() {
        assertThatThrownBy(() -> read("")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> Yaml.read(Path.of("nowhere.yaml"), "nowhere.yaml", AssignmentSpec.class))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("There is no nowhere.yaml");
    }
}
