package gradients.suites.backprop;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.backprop.MeanSquaredError;
import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("1.3")
class MeanSquaredErrorTest {

    @Test
    void the_loss_is_the_mean_over_all_entries(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "K");
        SimpleMatrix y = draw.normal(sizes[0], sizes[1], 2);
        SimpleMatrix t = draw.normal(sizes[0], sizes[1], 2);

        double loss = MeanSquaredError.loss(y, t);

        assertThatNumber("the loss", loss).isCloseTo(plainLoss(y, t), "mean of the squares, by loops");
    }

    @Test
    void the_gradient_matches_central_differences(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "N", "K");
        SimpleMatrix y = draw.normal(sizes[0], sizes[1], 2);
        SimpleMatrix t = draw.normal(sizes[0], sizes[1], 2);

        SimpleMatrix gradient = MeanSquaredError.gradient(y, t);

        assertThatMatrix("dL/dY", gradient)
                .isCloseTo(
                        FiniteDifferences.gradient(moved -> plainLoss(moved, t), y),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    @Test
    void loss_and_gradient_agree_with_PyTorch() {
        Fixture fixture = Fixture.of(getClass(), "pytorch.json");
        SimpleMatrix y = fixture.matrix("mse.predictions");
        SimpleMatrix t = fixture.matrix("mse.targets");

        double loss = MeanSquaredError.loss(y, t);
        SimpleMatrix gradient = MeanSquaredError.gradient(y, t);

        assertThatNumber("the loss", loss).isCloseTo(fixture.number("mse.loss"), "PyTorch");
        assertThatMatrix("dL/dY", gradient).isCloseTo(fixture.matrix("mse.gradient"), "PyTorch autograd");
    }

    @Test
    void at_the_targets_loss_and_gradient_are_0(Draw draw) {
        SimpleMatrix t = draw.normal(draw.size("N", 2, 5), 1);

        double loss = MeanSquaredError.loss(t.copy(), t);
        SimpleMatrix gradient = MeanSquaredError.gradient(t.copy(), t);

        assertThatNumber("the loss", loss).isExactly(0, "no error anywhere");
        assertThatMatrix("dL/dY", gradient).isExactly(new SimpleMatrix(t.getNumRows(), 1), "no error anywhere");
    }

    @Test
    void targets_of_another_shape_are_refused(Draw draw) {
        int n = draw.size("N", 2, 6);
        SimpleMatrix y = draw.normal(n, 1);
        SimpleMatrix t = draw.normal(1, n);

        assertRejects("loss of N×1 predictions and 1×N targets", () -> MeanSquaredError.loss(y, t), needs(n));
        assertRejects("gradient of N×1 predictions and 1×N targets", () -> MeanSquaredError.gradient(y, t), needs(n));
    }

    @Test
    void targets_with_rows_too_few_are_refused(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "K");
        SimpleMatrix y = draw.normal(sizes[0], sizes[1]);
        SimpleMatrix t = draw.normal(sizes[0] - 1, sizes[1]);

        assertRejects("loss with one target too few", () -> MeanSquaredError.loss(y, t), "targets");
        assertRejects("gradient with one target too few", () -> MeanSquaredError.gradient(y, t), "targets");
    }

    @Test
    void an_empty_batch_is_refused(Draw draw) {
        SimpleMatrix nothing = new SimpleMatrix(0, draw.size("K", 2, 5));

        assertRejects("loss of an empty batch", () -> MeanSquaredError.loss(nothing, nothing.copy()), "predictions");
        assertRejects(
                "gradient of an empty batch", () -> MeanSquaredError.gradient(nothing, nothing.copy()), "predictions");
    }

    private static String[] needs(int n) {
        return new String[] {"targets", "1×" + n, n + "×1"};
    }

    private static double plainLoss(SimpleMatrix y, SimpleMatrix t) {
        double mean = 0;
        for (int i = 0; i < y.getNumRows(); i++) {
            for (int j = 0; j < y.getNumCols(); j++) {
                mean += Math.pow(y.get(i, j) - t.get(i, j), 2) / (y.getNumRows() * y.getNumCols());
            }
        }
        return mean;
    }
}
