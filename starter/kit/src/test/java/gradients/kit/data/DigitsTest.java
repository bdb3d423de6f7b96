package gradients.kit.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DigitsTest {

    private final Digits digits = Digits.load();

    @Test
    void there_are_1797_images_of_64_pixels() {
        assertThat(digits.images().getNumRows()).isEqualTo(1797);
        assertThat(digits.images().getNumCols()).isEqualTo(64);
        assertThat(digits.images().elementMin()).isZero();
        assertThat(digits.images().elementMax()).isEqualTo(16);
    }

    @Test
    void every_digit_occurs_as_often_as_the_source_says() {
        int[] counts = new int[10];
        Arrays.stream(digits.labels()).forEach(label -> counts[label]++);

        assertThat(counts).containsExactly(178, 182, 177, 183, 181, 182, 181, 179, 174, 180);
    }

    @Test
    void the_first_image_is_a_zero() {
        assertThat(digits.labels()[0]).isZero();
        assertThat(digits.images().extractVector(true, 0).cols(2, 6).getDDRM().data)
                .startsWith(5, 13, 9, 1);
    }
}
