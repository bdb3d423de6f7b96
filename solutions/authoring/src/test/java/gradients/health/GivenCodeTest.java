package gradients.health;

import static gradients.kit.CourseAssertions.assertRejects;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What assignment 09 gives to the student: no hidden test looks at it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GivenCodeTest {

    @Test
    void thresholds_must_stand_in_order() {
        assertThat(new Thresholds(1, 1, 1, 1, 1).vanished()).isEqualTo(1);
        for (double[] wrong :
                new double[][] {{0, 1, 2, 3}, {2, 1, 2, 3}, {1, 3, 2, 3}, {1, 2, 4, 3}, {Double.NaN, 1, 2, 3}}) {
            assertRejects(
                    "thresholds " + Arrays.toString(wrong),
                    () -> new Thresholds(wrong[0], wrong[1], wrong[2], wrong[3], 10),
                    "vanished ≤ weak");
        }
        assertRejects("a ratio below 1", () -> new Thresholds(1, 2, 3, 4, 0.5), "ratio");
        assertRejects("a ratio of NaN", () -> new Thresholds(1, 2, 3, 4, Double.NaN), "ratio");
    }

    @Test
    void each_status_recommends_something_of_its_own() {
        assertThat(Arrays.stream(Status.values()).map(Status::recommendation))
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
        assertThat(new Finding(Status.WEAK, List.of(1)).recommendation()).isEqualTo(Status.WEAK.recommendation());
    }
}
