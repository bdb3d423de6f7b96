package gradients.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GitCommitTest {

    private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    private Path clone;

    @Test
    void a_branch_is_followed_to_its_loose_reference() {
        SampleCourse.write(clone, ".git/HEAD", "ref: refs/heads/feature/x-1\n");
        SampleCourse.write(clone, ".git/refs/heads/feature/x-1", HASH + "\n");

        assertThat(GitCommit.of(clone)).isEqualTo(HASH);
    }

    @Test
    void a_branch_is_found_among_the_packed_references() {
        SampleCourse.write(clone, ".git/HEAD", "ref: refs/heads/main\n");
        SampleCourse.write(
                clone,
                ".git/packed-refs",
                "# pack-refs with: peeled\n" + HASH.replace('0', 'f') + " refs/heads/not-main\n" + HASH
                        + " refs/heads/main\n");

        assertThat(GitCommit.of(clone)).isEqualTo(HASH);
    }

    @Test
    void a_detached_head_is_the_commit_itself() {
        SampleCourse.write(clone, ".git/HEAD", HASH);

        assertThat(GitCommit.of(clone)).isEqualTo(HASH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ref: refs/../../secret", "ref: /etc/passwd", "ref: refs/heads/gone", "<script>", ""})
    void anything_else_tells_nothing(String head) {
        SampleCourse.write(clone, ".git/HEAD", head);
        SampleCourse.write(clone, "secret", HASH);

        assertThat(GitCommit.of(clone)).isEmpty();
    }

    @Test
    void a_git_directory_elsewhere_is_not_followed() throws IOException {
        SampleCourse.write(clone, "elsewhere/HEAD", HASH);
        Files.createSymbolicLink(clone.resolve(".git"), clone.resolve("elsewhere"));

        assertThat(GitCommit.of(clone)).isEmpty();
        assertThat(GitCommit.of(clone.resolve("elsewhere"))).isEmpty();
    }
}
