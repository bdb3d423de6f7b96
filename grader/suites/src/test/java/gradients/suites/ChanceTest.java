package gradients.suites;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChanceTest {

    @Test
    void a_skewed_tail_is_longer_than_five_standard_errors() {
        // 27 of 100 at 1/9 are 5.06 standard errors too many, and yet P(X ≥ 27) = 8.9e-6.
        assertThat(Chance.allows(27, 100, 1.0 / 9)).isTrue();
        assertThat(Chance.allows(40, 100, 1.0 / 9)).isFalse();
    }

    @Test
    void what_never_comes_is_noticed_once_it_should_have() {
        // (2/3)³⁰ = 5.2e-6, (2/3)⁴⁰ = 9.0e-8
        assertThat(Chance.allows(0, 30, 1.0 / 3)).isTrue();
        assertThat(Chance.allows(0, 40, 1.0 / 3)).isFalse();
        assertThat(Chance.allows(40, 40, 2.0 / 3)).isFalse();
    }
}
