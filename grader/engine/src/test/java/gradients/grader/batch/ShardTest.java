package gradients.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gradients.grader.course.UserError;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShardTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 256})
    void every_student_belongs_to_exactly_one_shard(int count) {
        for (int i = 0; i < 500; i++) {
            String student = "student-" + i;

            assertThat(IntStream.rangeClosed(1, count)
                            .filter(index -> new Shard(index, count).holds(student))
                            .count())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/4", "5/4", "1", "1/", "a/b", "-1/4", "1/0", "99999/99999"})
    void a_shard_that_does_not_exist_is_a_users_error(String text) {
        assertThatThrownBy(() -> Shard.of(text)).isInstanceOf(UserError.class);
    }

    @Test
    void the_form_is_index_of_count() {
        assertThat(Shard.of("2/4")).isEqualTo(new Shard(2, 4));
    }
}
