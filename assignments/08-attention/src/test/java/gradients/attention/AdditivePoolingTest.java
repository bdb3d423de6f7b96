package gradients.attention;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Task("8.2")
class AdditivePoolingTest {

    private static final SimpleMatrix H = new SimpleMatrix(new double[][] {{0, 10}, {1, 20}});
    private static final SimpleMatrix W = new SimpleMatrix(new double[][] {{1}, {0}});
    private static final SimpleMatrix B = new SimpleMatrix(1, 1);

    @Test
    void a_score_that_is_larger_by_log_3_has_three_times_the_weight() {
        SimpleMatrix v = new SimpleMatrix(new double[][] {{Math.log(3) / Math.tanh(1)}});

        Pooled pooled = AdditivePooling.pool(H, W, B, v);

        assertThatMatrix("the weights", pooled.weights())
                .isCloseTo(new SimpleMatrix(new double[][] {{0.25, 0.75}}), "scores 0 and log 3");
        assertThatMatrix("the context", pooled.context())
                .isCloseTo(new SimpleMatrix(new double[][] {{0.75, 17.5}}), "0.25·(0, 10) + 0.75·(1, 20)");
    }

    @Test
    void a_scorer_that_does_not_care_averages_the_states() {
        Pooled pooled = AdditivePooling.pool(H, W, B, new SimpleMatrix(1, 1));

        assertThatMatrix("the context", pooled.context())
                .isCloseTo(new SimpleMatrix(new double[][] {{0.5, 15}}), "the mean of the rows of H");
    }

    @Test
    void a_w_that_does_not_fit_is_refused() {
        assertRejects(
                "pool with w 3×1 for states of width 2",
                () -> AdditivePooling.pool(H, new SimpleMatrix(3, 1), B, new SimpleMatrix(1, 1)),
                "w");
    }
}
