package gradients.grader.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void a_file_counts_by_its_content(@TempDir Path directory) throws IOException {
        Path one = Files.writeString(directory.resolve("one"), "same");
        Path other = Files.writeString(directory.resolve("other"), "same");

        assertThat(new Digest().addChecksum(one).hex(8))
                .isEqualTo(new Digest().addChecksum(other).hex(8));
        Files.writeString(other, "else");
        assertThat(new Digest().addChecksum(one).hex(8))
                .isNotEqualTo(new Digest().addChecksum(other).hex(8));
    }
}
