package gradients.regularization;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.kit.Tolerance;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DropoutTest {

    private static final SimpleMatrix X = SimpleMatrix.filled(100, 50, 3);

    @Test
    @Task("13.3")
    void a_fifth_is_dropped_and_the_rest_is_made_larger() {
        Dropped dropped = Dropout.forward(X, 0.2, true, new Random(1));

        int zeros = 0;
        for (double entry : dropped.output().getDDRM().data) {
            zeros += entry == 0 ? 1 : 0;
            assertThat(entry == 0 || Math.abs(entry - 3.75) < 1e-12)
                    .as("every entry is 0 or 3/0.8, here " + entry)
                    .isTrue();
        }
        // 5000 entries, 1000 expected, standard error √(5000·0.2·0.8) ≈ 28; five of them are 141.
        assertThat(zeros).as("entries dropped, of 5000").isBetween(859, 1141);
    }

    @Test
    @Task("13.3")
    void outside_of_training_nothing_happens() {
        Dropped dropped = Dropout.forward(X, 0.2, false, new Random(1));

        assertThatMatrix("output", dropped.output()).isExactly(X, "no training");
    }

    @Test
    @Task("13.3")
    void the_gradient_goes_where_the_values_went() {
        SimpleMatrix mask = new SimpleMatrix(new double[][] {{0, 1.25}, {1.25, 0}});
        SimpleMatrix dY = new SimpleMatrix(new double[][] {{1, 2}, {3, 4}});

        assertThatMatrix("dX", Dropout.backward(dY, mask))
                .isCloseTo(new SimpleMatrix(new double[][] {{0, 2.5}, {3.75, 0}}), "dY ⊙ mask");
    }

    @Test
    @Task("13.3")
    void the_same_seed_drops_the_same_entries() {
        Dropped one = Dropout.forward(X, 0.5, true, new Random(7));
        Dropped other = Dropout.forward(X, 0.5, true, new Random(7));

        assertThatMatrix("mask", one.mask()).isExactly(other.mask(), "the same seed");
        assertThatNumber("mean of the mask", one.mask().elementSum() / 5000 - 1)
                .isCloseTo(0, new Tolerance(0, 0.071), "five standard errors");
    }
}
