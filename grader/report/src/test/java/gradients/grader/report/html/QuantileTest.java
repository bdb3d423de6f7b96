package gradients.grader.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuantileTest {

    @Test
    void between_two_values_it_is_their_mix() {
        List<Double> sorted = List.of(1.0, 2.0, 4.0, 8.0);

        assertThat(Quantile.of(sorted, 0.5)).isEqualTo(3);
        assertThat(Quantile.of(sorted, 0)).isEqualTo(1);
        assertThat(Quantile.of(sorted, 1)).isEqualTo(8);
    }

    @Test
    void of_nothing_it_is_nothing() {
        assertThat(Quantile.of(List.of(), 0.5)).isZero();
    }
}
