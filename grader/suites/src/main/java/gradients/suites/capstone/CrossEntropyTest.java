package gradients.suites.capstone;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.capstone.CrossEntropy;
import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("16.3")
class CrossEntropyTest {

    @Test
    void softmax_makes_shares_of_a_row(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "K");
        SimpleMatrix z = draw.normal(size[0], size[1], 3);

        assertThatMatrix("P", CrossEntropy.softmax(z)).isCloseTo(Simulation.softmax(z), "1/Σ exp(zₖ − zⱼ)");
    }

    @Test
    void the_loss_is_the_mean_of_minus_log_P(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "K");
        SimpleMatrix z = draw.normal(size[0], size[1], 3);
        int[] labels = draw.random().ints(size[0], 0, size[1]).toArray();

        assertThatNumber("the loss", CrossEntropy.loss(z, labels))
                .isCloseTo(Simulation.loss(z, labels), "log(1 + Σ exp(zₖ − z))");
    }

    @Test
    void the_gradient_is_the_slope_of_the_loss(Draw draw) {
        int[] size = draw.distinctSizes(2, 5, "N", "K");
        SimpleMatrix z = draw.normal(size[0], size[1], 2);
        int[] labels = draw.random().ints(size[0], 0, size[1]).toArray();

        SimpleMatrix gradient = CrossEntropy.gradient(z, labels);

        assertThatMatrix("∂L/∂logits", gradient)
                .isCloseTo(
                        FiniteDifferences.gradient(logits -> Simulation.loss(logits, labels), z),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    @Test
    void logits_of_a_thousand_overflow_nothing(Draw draw) {
        SimpleMatrix z = new SimpleMatrix(new double[][] {{1000, 0, -1000}, {-1000, -1001, -1002}});
        int[] labels = {2, 0};

        assertThatMatrix("P", CrossEntropy.softmax(z)).isCloseTo(Simulation.softmax(z), "1/Σ exp(zₖ − zⱼ)");
        assertThatNumber("the loss", CrossEntropy.loss(z, labels))
                .isCloseTo((2000 + Math.log(1 + Math.exp(-1) + Math.exp(-2))) / 2, "a pencil");
        assertThatMatrix("∂L/∂logits", CrossEntropy.gradient(z, labels))
                .isCloseTo(Simulation.gradient(z, labels), "(P − one-hot)/N");
    }

    @Test
    void a_row_far_below_another_keeps_its_shares(Draw draw) {
        SimpleMatrix z = draw.normal(2, 3);
        z.setRow(1, z.getRow(1).minus(900));

        assertThatMatrix("P", CrossEntropy.softmax(z)).isCloseTo(Simulation.softmax(z), "1/Σ exp(zₖ − zⱼ)");
        assertThatNumber("the loss of one sample", CrossEntropy.loss(z.getRow(1), new int[] {2}))
                .isCloseTo(Simulation.loss(z.getRow(1), new int[] {2}), "log(1 + Σ exp(zₖ − z))");
    }

    @Test
    void labels_that_do_not_fit_are_rejected(Draw draw) {
        SimpleMatrix z = draw.normal(3, 4);

        assertRejects("loss with 2 labels for 3 rows", () -> CrossEntropy.loss(z, new int[2]), "labels");
        assertRejects("loss of nothing", () -> CrossEntropy.loss(new SimpleMatrix(0, 4), new int[0]), "labels");
        assertRejects("loss with a label of 4", () -> CrossEntropy.loss(z, new int[] {0, 4, 1}), "labels");
        assertRejects("gradient with a label of −1", () -> CrossEntropy.gradient(z, new int[] {0, 1, -1}), "labels");
        assertRejects("gradient with 4 labels for 3 rows", () -> CrossEntropy.gradient(z, new int[4]), "labels");
    }
}
