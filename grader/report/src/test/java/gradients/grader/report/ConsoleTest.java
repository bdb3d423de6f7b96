package gradients.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsoleTest {

    private static final String ANSI = "\u001B\\[[0-9]+m";

    @Test
    void colour_adds_nothing_but_colour() {
        String coloured = new Console(true).of(DemoClass.mistake());

        assertThat(coloured).containsPattern(ANSI);
        assertThat(coloured.replaceAll(ANSI, "")).isEqualTo(new Console(false).of(DemoClass.mistake()));
    }

    @Test
    void a_submission_cannot_steer_the_terminal() {
        String report = new Console(false).of(DemoClass.hostile());

        assertThat(report.replace("\n", "")).doesNotContainPattern("[\\p{Cntrl}\u202A-\u202E\u2066-\u2069]");
        assertThat(report).contains("␛[31mred");
    }

    @Test
    void a_bar_is_full_only_with_all_points() {
        String report = new Console(false).of(DemoClass.mistake());

        assertThat(report.lines().filter(line -> line.contains("░") || line.contains("█")))
                .filteredOn(line -> line.contains("█".repeat(20)))
                .hasSize(1)
                .allMatch(line -> line.contains("15 / 15"));
    }
}
