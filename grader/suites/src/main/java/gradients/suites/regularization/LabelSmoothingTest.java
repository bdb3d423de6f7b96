package gradients.suites.regularization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.regularization.LabelSmoothing;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class LabelSmoothingTest {

    @Test
    @Task("13.4")
    void certainty_is_shared_by_all_classes(Draw draw) {
        int[] size = draw.distinctSizes(3, 8, "N", "K");
        int[] labels = draw.random().ints(size[0], 0, size[1]).toArray();
        double epsilon = draw.between(0.1, 0.4);

        assertThatMatrix("targets", LabelSmoothing.targets(labels, size[1], epsilon))
                .isCloseTo(targets(labels, size[1], epsilon), "(1−ε)·one-hot + ε·uniform");
    }

    @Test
    @Task("13.4")
    void without_smoothing_the_targets_are_one_hot() {
        SimpleMatrix targets = LabelSmoothing.targets(new int[] {2, 0}, 3, 0);

        assertThatMatrix("targets", targets)
                .isExactly(new SimpleMatrix(new double[][] {{0, 0, 1}, {1, 0, 0}}), "one-hot");
        assertThatMatrix("targets of one class", LabelSmoothing.targets(new int[] {0}, 1, 0.3))
                .isCloseTo(SimpleMatrix.filled(1, 1, 1), "one class is certain");
    }

    @Test
    @Task("13.4")
    void the_loss_is_a_mean_over_samples_of_a_sum_over_classes(Draw draw) {
        int[] size = draw.distinctSizes(3, 8, "N", "K");
        SimpleMatrix logits = draw.normal(size[0], size[1], 2);
        SimpleMatrix targets = draw.uniform(size[0], size[1], 0.1, 1);
        for (int n = 0; n < size[0]; n++) {
            double total = targets.getRow(n).elementSum();
            for (int k = 0; k < size[1]; k++) {
                targets.set(n, k, targets.get(n, k) / total);
            }
        }

        assertThatNumber("cross-entropy", LabelSmoothing.crossEntropy(logits, targets))
                .isCloseTo(crossEntropy(logits, targets), "plain loops");
    }

    @Test
    @Task("13.4")
    void loss_and_gradient_agree_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");
        SimpleMatrix logits = torch.matrix("smoothing.logits");
        int[] labels = Arrays.stream(torch.matrix("smoothing.labels").getDDRM().data)
                .mapToInt(label -> (int) label)
                .toArray();
        SimpleMatrix targets = targets(labels, logits.getNumCols(), torch.number("smoothing.epsilon"));

        assertThatNumber("cross-entropy", LabelSmoothing.crossEntropy(logits, targets))
                .isCloseTo(torch.number("smoothing.loss"), "torch, float64");
        assertThatMatrix("gradient", LabelSmoothing.gradient(logits, targets))
                .isCloseTo(torch.matrix("smoothing.gradient"), "torch autograd");
    }

    @Test
    @Task("13.4")
    void the_gradient_is_that_of_the_loss(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "K");
        SimpleMatrix logits = draw.normal(size[0], size[1], 2);
        SimpleMatrix targets = targets(draw.random().ints(size[0], 0, size[1]).toArray(), size[1], 0.2);

        assertThatMatrix("gradient", LabelSmoothing.gradient(logits, targets))
                .isCloseTo(
                        FiniteDifferences.gradient(z -> crossEntropy(z, targets), logits),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    @Test
    @Task("13.4")
    void huge_logits_are_no_trouble(Draw draw) {
        double gap = draw.between(2000, 3000);
        draw.note("logits near 1e6");
        SimpleMatrix logits = new SimpleMatrix(new double[][] {{1e6, 1e6 - gap, 1e6 - 2 * gap}});
        SimpleMatrix targets = new SimpleMatrix(new double[][] {{0.8, 0.1, 0.1}});

        assertThatNumber("cross-entropy", LabelSmoothing.crossEntropy(logits, targets))
                .isCloseTo(0.3 * gap, "0.1·gap + 0.1·2·gap");
        assertThatMatrix("gradient", LabelSmoothing.gradient(logits, targets))
                .isCloseTo(new SimpleMatrix(new double[][] {{0.2, -0.1, -0.1}}), "(1, 0, 0) − targets");
    }

    @Test
    @Task("13.4")
    void logits_far_below_0_are_no_trouble(Draw draw) {
        double z = -draw.between(1e5, 1e6);
        SimpleMatrix targets = new SimpleMatrix(new double[][] {{0.5, 0.25, 0.25}});

        assertThatNumber("cross-entropy", LabelSmoothing.crossEntropy(SimpleMatrix.filled(1, 3, z), targets))
                .isCloseTo(Math.log(3), "ln 3");
    }

    @Test
    @Task("13.4")
    void rows_may_lie_far_apart(Draw draw) {
        double z = draw.between(1000, 2000);
        SimpleMatrix logits = new SimpleMatrix(new double[][] {{z, z}, {-z, -z}});
        SimpleMatrix targets = SimpleMatrix.filled(2, 2, 0.5);

        assertThatNumber("cross-entropy", LabelSmoothing.crossEntropy(logits, targets))
                .isCloseTo(Math.log(2), "ln 2 for both rows");
        assertThatMatrix("gradient", LabelSmoothing.gradient(logits, targets))
                .isCloseTo(new SimpleMatrix(2, 2), "softmax is the target");
    }

    @Test
    @Task("13.4")
    void what_does_not_fit_is_rejected(Draw draw) {
        SimpleMatrix logits = draw.normal(2, 3);

        for (double epsilon : new double[] {-0.1, 1, Double.NaN}) {
            assertRejects("epsilon " + epsilon, () -> LabelSmoothing.targets(new int[] {0}, 3, epsilon), "epsilon");
        }
        assertRejects("no labels", () -> LabelSmoothing.targets(new int[0], 3, 0.1), "labels");
        assertRejects("label 3 of 3", () -> LabelSmoothing.targets(new int[] {0, 3}, 3, 0.1), "labels[1]");
        assertRejects("label −1", () -> LabelSmoothing.targets(new int[] {-1}, 3, 0.1), "labels[0]");
        assertRejects("upright targets", () -> LabelSmoothing.crossEntropy(logits, logits.transpose()), "targets");
        assertRejects("upright targets", () -> LabelSmoothing.gradient(logits, logits.transpose()), "targets");
    }

    @Test
    @Task("13.4")
    void the_given_matrices_are_left_alone(Draw draw) {
        SimpleMatrix logits = draw.normal(2, 3);
        SimpleMatrix targets = targets(new int[] {2, 1}, 3, 0.1);
        SimpleMatrix before = logits.copy();
        SimpleMatrix targetsBefore = targets.copy();

        LabelSmoothing.crossEntropy(logits, targets);
        assertThatMatrix("gradient", LabelSmoothing.gradient(logits, targets)).hasShape(2, 3);
        assertThatMatrix("the logits passed", logits).isExactly(before, "their copy from before the calls");
        assertThatMatrix("the targets passed", targets).isExactly(targetsBefore, "their copy from before the calls");
    }

    private static SimpleMatrix targets(int[] labels, int classes, double epsilon) {
        SimpleMatrix targets = new SimpleMatrix(labels.length, classes);
        for (int n = 0; n < labels.length; n++) {
            for (int k = 0; k < classes; k++) {
                targets.set(n, k, (1 - epsilon) * (k == labels[n] ? 1 : 0) + epsilon / classes);
            }
        }
        return targets;
    }

    private static double crossEntropy(SimpleMatrix logits, SimpleMatrix targets) {
        double sum = 0;
        for (int n = 0; n < logits.getNumRows(); n++) {
            for (int k = 0; k < logits.getNumCols(); k++) {
                sum -= targets.get(n, k) * Math.log(softmax(logits, n, k));
            }
        }
        return sum / logits.getNumRows();
    }

    private static double softmax(SimpleMatrix logits, int row, int column) {
        double sum = 0;
        for (int k = 0; k < logits.getNumCols(); k++) {
            sum += Math.exp(logits.get(row, k) - logits.get(row, column));
        }
        return 1 / sum;
    }
}
