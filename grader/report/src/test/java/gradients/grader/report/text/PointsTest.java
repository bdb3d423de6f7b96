package gradients.grader.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PointsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "20, 20",
        "100, 100",
        "12.50, 12.5",
        "6.666666, 6.67",
        "0.30000000000000004, 0.3",
        "1.005, 1.01",
        "19.999999999999996, 20"
    })
    void points_have_at_most_two_decimals(double points, String text) {
        assertThat(Points.text(points)).isEqualTo(text);
    }

    @Test
    void nothing_of_nothing_is_all_of_it() {
        assertThat(Points.percent(0, 0)).isEqualTo(100);
        assertThat(Points.percent(1, 4)).isEqualTo(25);
    }
}
