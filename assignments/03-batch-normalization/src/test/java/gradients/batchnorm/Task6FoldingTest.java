package gradients.batchnorm;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Matrices;
import gradients.kit.Task;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Task("3.6")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task6FoldingTest {

    private static final Moments RUNNING = new Moments(Example.row(1, 2), Example.row(5, 0));

    @Test
    void each_column_of_W_is_scaled_and_the_bias_follows() {
        Dense before = new Dense(Example.matrix(new double[][] {{2, 4}, {-1, 0}, {5, 6}}), Example.row(4, 4));

        Dense folded = Example.layer(RUNNING).fold(before);

        SimpleMatrix wanted = Example.matrix(new double[][] {{4, 14}, {-2, 0}, {10, 21}});
        assertThatMatrix("the folded W", folded.w()).isCloseTo(wanted, "the factors γ/s are 6/3 and 7/2");
        assertThatMatrix("the folded b", folded.b()).isCloseTo(Example.row(7, 5), "(4 − 1)·2 + 1, (4 − 2)·7/2 − 2");
    }

    /** Uses your infer too, so 3.3 must be right first. */
    @Test
    void the_folded_layer_answers_like_the_two_together() {
        Random random = new Random(6);
        Dense before = new Dense(Matrices.normal(3, 2, 1, random), Matrices.normal(1, 2, 1, random));
        SimpleMatrix x = Matrices.normal(4, 3, 1, random);
        BatchNorm layer = Example.layer(RUNNING);

        Dense folded = layer.fold(before);

        assertThatMatrix("the folded layer's output", folded.forward(x))
                .isCloseTo(layer.infer(before.forward(x)), "your infer after the dense layer");
    }
}
