package gradients.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {

    @Test
    void a_line_tells_rate_and_time_left() {
        assertThat(Progress.line(15, 300, 7.5)).isEqualTo("graded 15 of 300, 2.0 a second, 2:23 left");
    }

    @Test
    void the_last_line_tells_how_long_it_took() {
        assertThat(Progress.line(300, 300, 125)).isEqualTo("graded 300 of 300, 2.4 a second, in 2:05");
    }
}
