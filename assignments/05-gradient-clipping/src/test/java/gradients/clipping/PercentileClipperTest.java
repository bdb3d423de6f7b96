package gradients.clipping;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PercentileClipperTest {

    @Test
    @Task("5.5")
    void a_rank_between_two_values_mixes_them() {
        double[] values = {40, 10, 30, 20};

        assertThatNumber("the middle", PercentileClipper.percentile(values, 0.5))
                .isCloseTo(25, "rank 1.5");
        assertThatNumber("q = 0.1", PercentileClipper.percentile(values, 0.1)).isCloseTo(13, "rank 0.3");
        assertThatNumber("q = 1", PercentileClipper.percentile(values, 1)).isCloseTo(40, "rank 3");
    }

    @Test
    @Task("5.6")
    void the_first_step_is_held_to_the_first_limit() {
        PercentileClipper clipper = new PercentileClipper(0.5, 10, 2, 3);

        Clipped clipped = clipper.clip(gradients(1000));

        assertThatNumber("norm", clipped.norm()).isCloseTo(1000, "the norm before clipping");
        assertThatMatrix("clipped", clipped.gradients().get(0))
                .isCloseTo(gradients(3).get(0), "the first limit");
    }

    @Test
    @Task("5.6")
    void after_the_warm_up_the_past_sets_the_limit() {
        PercentileClipper clipper = new PercentileClipper(0.5, 3, 2, 10);

        assertThatNumber("limit at the start", clipper.limit()).isCloseTo(10, "the first limit");
        clipper.clip(gradients(1));
        assertThatNumber("limit after 1", clipper.limit()).isCloseTo(10, "one norm is not enough of a past");
        clipper.clip(gradients(2));
        assertThatNumber("limit after 1, 2", clipper.limit()).isCloseTo(1.5, "the middle of 1 and 2");
        clipper.clip(gradients(1000));
        assertThatNumber("limit after 1, 2, 1000", clipper.limit()).isCloseTo(2, "1000 counts as 2 · 1.5 = 3");
        clipper.clip(gradients(2.5));
        assertThatNumber("limit after 2, 3, 2.5", clipper.limit()).isCloseTo(2.5, "the 1 is forgotten");
    }

    private static List<SimpleMatrix> gradients(double norm) {
        return List.of(new SimpleMatrix(new double[][] {{0.6 * norm, -0.8 * norm}}));
    }
}
