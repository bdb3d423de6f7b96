package gradients.batchnorm;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Matrices;
import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Task("3.1")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task1TrainingForwardTest {

    @Test
    void each_column_has_its_own_mean_and_variance() {
        Moments got = BatchNorm.moments(Example.X);

        assertThatMatrix("the mean", got.mean()).isCloseTo(Example.row(4, 10), "(1 + 3 + 5 + 7) / 4");
        assertThatMatrix("the variance", got.variance()).isCloseTo(Example.row(5, 45), "(9 + 1 + 1 + 9) / 4");
    }

    @Test
    void the_batch_is_centred_divided_scaled_and_shifted() {
        TrainingPass got = Example.layer(Moments.standard(2)).forward(Example.X);

        assertThatMatrix("s", got.deviation()).isCloseTo(Example.row(3, 7), "√(5 + 4), √(45 + 4)");
        assertThatMatrix("x̂", got.xHat()).isCloseTo(Example.X_HAT, "(x − μ) / s");
        assertThatMatrix("Y", got.y()).isCloseTo(Example.Y, "γ·x̂ + β");
    }

    @Test
    void a_constant_feature_becomes_beta() {
        SimpleMatrix x = SimpleMatrix.filled(3, 2, 8);

        SimpleMatrix y = Example.layer(Moments.standard(2)).forward(x).y();

        assertThatMatrix("Y", y).isCloseTo(Matrices.repeatRow(Example.BETA, 3), "0/√ε = 0, so y = β");
    }

    @Test
    void a_batch_of_the_wrong_width_is_refused() {
        BatchNorm layer = Example.layer(Moments.standard(2));

        assertRejects("forward with a batch of three features", () -> layer.forward(new SimpleMatrix(4, 3)), "x");
    }
}
