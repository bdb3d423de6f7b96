package gradients.grader.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StylePointsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 5, 1, 5",
        "1, 5, 1, 4.5",
        "10, 5, 1, 0",
        "11, 5, 1, 0",
        "0, 5, 0, 0",
        "0, 5, 0.5, 2.5",
        "1, 5, 0.5, 2.5",
        "8, 5, 0.5, 1",
        "0, 0, 1, 0"
    })
    void a_finding_costs_half_a_point_and_style_never_outruns_the_tasks(
            int findings, double max, double share, double points) {
        assertThat(StylePoints.of(findings, max, share)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 1", "0, -5, 1", "0, 5, -0.1", "0, 5, 1.1", "0, 5, NaN"})
    void impossible_arguments_are_refused(int findings, double max, double share) {
        assertThatThrownBy(() -> StylePoints.of(findings, max, share)).isInstanceOf(IllegalArgumentException.class);
    }
}
