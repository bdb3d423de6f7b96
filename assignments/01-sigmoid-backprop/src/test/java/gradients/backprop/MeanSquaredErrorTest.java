package gradients.backprop;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Task("1.3")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeanSquaredErrorTest {

    private final SimpleMatrix predictions = new SimpleMatrix(new double[][] {{1, 2, 3}, {4, 5, 6}});
    private final SimpleMatrix targets = new SimpleMatrix(new double[][] {{1, 0, 3}, {4, 5, 2}});

    @Test
    void loss_is_the_mean_over_all_six_entries() {
        double loss = MeanSquaredError.loss(predictions, targets);

        assertThatNumber("the loss", loss).isCloseTo(20.0 / 6, "(2² + 4²)/6");
    }

    @Test
    void gradient_has_the_factor_2_and_the_factor_one_sixth() {
        SimpleMatrix gradient = MeanSquaredError.gradient(predictions, targets);

        SimpleMatrix wanted = new SimpleMatrix(new double[][] {{0, 2.0 / 3, 0}, {0, 0, 4.0 / 3}});
        assertThatMatrix("dL/dY", gradient).isCloseTo(wanted, "2(Y − T)/6");
    }

    @Test
    void targets_that_lie_on_their_side_are_refused() {
        SimpleMatrix lying = targets.transpose();

        assertRejects("loss of 2×3 and 3×2", () -> MeanSquaredError.loss(predictions, lying), "targets", "3×2", "2×3");
        assertRejects("gradient of 2×3 and 3×2", () -> MeanSquaredError.gradient(predictions, lying), "targets");
    }
}
