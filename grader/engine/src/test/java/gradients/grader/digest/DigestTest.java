package gradients.grader.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DigestTest {

    @Test
    void it_is_sha_256_of_each_part_after_its_length() {
        // printf '3:abc2:é' | sha256sum
        assertThat(new Digest().add("abc", "é").hex(32))
                .isEqualTo("9134d8b8e5c1e48e444411b0638b4791870cf9904cdb92972000ad2f86f3b3a5");
    }

    @Test
    void where_one_part_ends_makes_a_difference() {
        assertThat(new Digest().add("ab", "c").hex(8))
                .isNotEqualTo(new Digest().add("a", "bc").hex(8));
    }
}
