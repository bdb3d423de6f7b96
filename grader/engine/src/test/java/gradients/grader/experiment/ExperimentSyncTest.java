package gradients.grader.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.course.CourseFiles;
import gradients.grader.course.UserError;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExperimentSyncTest {

    private static final String DICE = Dice.class.getName();
    private static final String README = "assignments/09-fixture/README.md";
    private static final String CHART = "assignments/09-fixture/charts/dice.svg";
    private static final String OLD = "assignments/09-fixture/charts/old.svg";
    private static final String HANDOUT = "<!-- printed by " + DICE + " -->\n<!-- end -->\n![dice](charts/dice.svg)\n";
    private static final String SPEC = """
            id: 09-fixture
            title: Fixture
            package: gradients.fixture
            editable: [src/main/java/gradients/fixture/Reference.java]
            experiments: [%s]
            style: 5
            tasks:
              - {id: "9.1", title: Stable sigmoid, points: 95}
            """;

    @TempDir
    private Path root;

    private ExperimentSync sync;

    @BeforeEach
    void an_assignment_whose_experiment_never_ran() throws IOException, URISyntaxException {
        write("assignments/09-fixture/assignment.yaml", SPEC.formatted(DICE));
        write(README, HANDOUT);
        write(OLD, "<svg/>");
        Path classes = Path.of(
                Dice.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        sync = new ExperimentSync(CourseFiles.at(root), new Laboratory(List.of(classes)));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void output_and_pictures_are_written_and_old_pictures_go() {
        assertThat(sync.of("09-fixture").write()).containsExactly(README, CHART, OLD);

        assertThat(root.resolve(README)).content().contains("```text\nσ = 1.71\n```");
        assertThat(root.resolve(CHART)).hasContent("<svg/>");
        assertThat(root.resolve(OLD)).doesNotExist();
        assertThat(sync.of("09-fixture").stale()).isEmpty();
    }

    @Test
    void one_changed_digit_is_noticed() throws IOException {
        sync.of("09-fixture").write();
        write(README, Files.readString(root.resolve(README)).replace("1.71", "1.72"));
        write(CHART, "<svg />");

        assertThat(sync.of("09-fixture").stale()).containsExactly(README, CHART);
    }

    @Test
    void a_picture_that_the_handout_does_not_show_is_refused() throws IOException {
        write(README, HANDOUT.replace("dice.svg", "other.svg"));

        assertThatThrownBy(() -> sync.of("09-fixture"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("does not show charts/dice.svg");
    }

    @Test
    void an_experiment_without_its_place_in_the_handout_is_refused() throws IOException {
        write("assignments/09-fixture/assignment.yaml", SPEC.formatted(DICE + ", gradients.Other"));

        assertThatThrownBy(() -> sync.of("09-fixture"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("gradients.Other")
                .hasMessageContaining("make them the same");
    }

    @Test
    void an_experiment_that_fails_says_how() throws IOException {
        write("assignments/09-fixture/assignment.yaml", SPEC.formatted(Dice.Lost.class.getName()));
        write(README, HANDOUT.replace(DICE, Dice.Lost.class.getName()));

        assertThatThrownBy(() -> sync.of("09-fixture"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("Lost ended with 1")
                .hasMessageContaining("The die fell off the table.");
    }
}
