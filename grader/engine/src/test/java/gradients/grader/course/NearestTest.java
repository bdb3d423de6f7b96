package gradients.grader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NearestTest {

    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "points,pionts,1", "'',abc,3", "abc,'',3", "same,same,0"})
    void distance_counts_the_edits(String a, String b, int edits) {
        assertThat(Nearest.distance(a, b)).isEqualTo(edits);
    }

    @Test
    void the_nearest_word_is_offered_and_all_words_where_none_is_near() {
        List<String> known = List.of("points", "title");

        assertThat(Nearest.hint("pionts", known)).isEqualTo("; did you mean points?");
        assertThat(Nearest.hint("xyz", known)).isEqualTo("; known are points, title.");
        assertThat(Nearest.hint("xyz", List.of())).isEqualTo(".");
    }
}
