package gradients.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableTest {

    @Test
    void numbers_stand_to_the_right_and_words_to_the_left() {
        Table table = Table.of("start", "depth", "‖dW1‖")
                .row("Glorot", 6, 8.1e-5)
                .row("He", 50, 0.49)
                .row("N(0, 4)", 100, Double.POSITIVE_INFINITY);

        assertThat(table).hasToString("""
                start     depth     ‖dW1‖
                Glorot        6   8.10e-5
                He           50     0.490
                N(0, 4)     100         ∞
                """);
    }

    @Test
    void a_number_has_three_significant_digits() {
        assertThat(Table.number(0.85)).isEqualTo("0.850");
        assertThat(Table.number(1)).isEqualTo("1.00");
        assertThat(Table.number(-12.345)).isEqualTo("-12.3");
        assertThat(Table.number(999.6)).isEqualTo("1.00e3");
        assertThat(Table.number(0.001)).isEqualTo("0.00100");
        assertThat(Table.number(0.00099996)).isEqualTo("0.00100");
        assertThat(Table.number(1.7e-32)).isEqualTo("1.70e-32");
        assertThat(Table.number(3.0e103)).isEqualTo("3.00e103");
        assertThat(Table.number(-0.0)).isEqualTo("0");
        assertThat(Table.number(Double.NaN)).isEqualTo("NaN");
        assertThat(Table.number(Double.NEGATIVE_INFINITY)).isEqualTo("-∞");
    }

    @Test
    void the_computers_language_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(Table.of("x").row(0.5)).hasToString("    x\n0.500\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_row_needs_a_cell_for_each_column() {
        assertThatThrownBy(() -> Table.of("a", "b").row(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The row has 1 cells but the table has 2 columns.");
    }
}
