package gradients.regularization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WeightsTest {

    private static final SimpleMatrix W = new SimpleMatrix(new double[][] {{3, 0}, {-4, 1}});

    @Test
    @Task("13.1")
    void l2_prices_squares() {
        assertThatNumber("l2", Penalty.l2(List.of(W, new SimpleMatrix(new double[][] {{2}})), 0.5))
                .isCloseTo(15, "0.5·(9 + 16 + 1 + 4)");
        assertThatMatrix("l2 gradient", Penalty.l2Gradient(W, 0.5)).isCloseTo(W, "2·0.5·w");
        assertRejects("lambda −1", () -> Penalty.l2(List.of(W), -1), "lambda");
    }

    @Test
    @Task("13.1")
    void l1_prices_magnitudes() {
        assertThatNumber("l1", Penalty.l1(List.of(W), 0.5)).isCloseTo(4, "0.5·(3 + 4 + 1)");
        assertThatMatrix("l1 gradient", Penalty.l1Gradient(W, 0.5))
                .isCloseTo(new SimpleMatrix(new double[][] {{0.5, 0}, {-0.5, 0.5}}), "0.5·sign w");
    }

    @Test
    @Task("13.2")
    void decay_takes_a_share_of_the_old_weights() {
        SimpleMatrix update = SimpleMatrix.filled(2, 2, 0.5);

        assertThatMatrix("stepped", WeightDecay.step(W, update, 0.1, 2))
                .isCloseTo(new SimpleMatrix(new double[][] {{1.9, -0.5}, {-3.7, 0.3}}), "0.8·w − 0.5");
    }

    @Test
    @Task("13.6")
    void only_columns_beyond_the_limit_are_shortened() {
        SimpleMatrix projected = MaxNorm.project(W, 2.5);

        // Column 0 is (3, −4) with norm 5, column 1 is (0, 1) with norm 1.
        assertThatMatrix("projected", projected)
                .isCloseTo(new SimpleMatrix(new double[][] {{1.5, 0}, {-2, 1}}), "half of column 0");
    }
}
