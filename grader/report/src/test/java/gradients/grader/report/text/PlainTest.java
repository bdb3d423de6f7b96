package gradients.grader.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainTest {

    @Test
    void a_terminal_escape_becomes_visible() {
        assertThat(Plain.line("\u001B[2Jgone")).isEqualTo("␛[2Jgone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a \n  b", "a\u2028b", "a\u0085b", "a\u000Bb", "\na\n\nb\n"})
    void line_ends_become_one_sign(String text) {
        assertThat(Plain.line(text)).isEqualTo("a ↵ b");
    }

    @ParameterizedTest
    @CsvSource({
        "202E, ⟨U+202E⟩",
        "2066, ⟨U+2066⟩",
        "200B, ⟨U+200B⟩",
        "FEFF, ⟨U+FEFF⟩",
        "9B, ⟨U+009B⟩",
        "7F, ␡",
        "0, ␀",
        "D800, �",
        "FFFF, ⟨U+FFFF⟩",
        "E0041, ⟨U+E0041⟩"
    })
    void what_is_invisible_or_turns_text_around_shows_its_code(String hex, String shown) {
        String character = Character.toString(Integer.parseInt(hex, 16));

        assertThat(Plain.line("a" + character + "b")).isEqualTo("a" + shown + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łukasz Ærøskøbing", "مريم", "नेहा शर्मा", "σ′(z) ≤ 1e−9", "👩‍🔬"})
    void names_and_formulae_of_the_world_stay_as_they_are(String text) {
        assertThat(Plain.line(text)).isEqualTo(text);
    }

    @Test
    void an_endless_message_is_cut_and_says_so() {
        String line = Plain.line("x".repeat(1_000_000));

        assertThat(line).hasSizeLessThan(2100).endsWith("x… (998000 more characters)");
    }
}
