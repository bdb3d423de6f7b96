package gradients.regularization;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetsTest {

    @Test
    @Task("13.4")
    void a_fifth_of_certainty_is_shared_by_four_classes() {
        SimpleMatrix targets = LabelSmoothing.targets(new int[] {2, 0}, 4, 0.2);

        assertThatMatrix("targets", targets)
                .isCloseTo(
                        new SimpleMatrix(new double[][] {{0.05, 0.05, 0.85, 0.05}, {0.85, 0.05, 0.05, 0.05}}),
                        "0.2/4, and 0.8 more for the label");
    }

    @Test
    @Task("13.4")
    void equal_logits_cost_the_logarithm_of_the_number_of_classes() {
        SimpleMatrix targets = LabelSmoothing.targets(new int[] {2, 0, 1}, 4, 0.2);
        SimpleMatrix logits = SimpleMatrix.filled(3, 4, 1e6);

        assertThatNumber("cross-entropy", LabelSmoothing.crossEntropy(logits, targets))
                .isCloseTo(Math.log(4), "ln 4");
    }

    @Test
    @Task("13.4")
    void the_gradient_is_that_of_the_loss() {
        SimpleMatrix targets = LabelSmoothing.targets(new int[] {1, 0}, 3, 0.1);
        SimpleMatrix logits = new SimpleMatrix(new double[][] {{1, -0.5, 2}, {0.3, 0, -1}});

        assertThatMatrix("gradient", LabelSmoothing.gradient(logits, targets))
                .isCloseTo(
                        FiniteDifferences.gradient(z -> LabelSmoothing.crossEntropy(z, targets), logits),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    @Test
    @Task("13.5")
    void two_checks_without_improvement_are_enough_for_patience_2() {
        EarlyStopping stopping = new EarlyStopping(2, 0);

        assertThat(stopping.shouldStop(5)).as("stop after 5").isFalse();
        assertThat(stopping.shouldStop(4)).as("stop after 5, 4").isFalse();
        assertThat(stopping.shouldStop(4.5)).as("stop after 5, 4, 4.5").isFalse();
        assertThat(stopping.shouldStop(4.2)).as("stop after 5, 4, 4.5, 4.2").isTrue();
        assertThat(stopping.bestCheck()).as("best check").isEqualTo(2);
        assertThatNumber("best loss", stopping.bestLoss()).isExactly(4, "the smallest");
    }

    @Test
    @Task("13.5")
    void NaN_is_no_improvement() {
        EarlyStopping stopping = new EarlyStopping(2, 0);

        assertThat(stopping.shouldStop(Double.NaN)).as("stop after NaN").isFalse();
        assertThat(stopping.shouldStop(Double.NaN)).as("stop after NaN, NaN").isTrue();
        assertThat(stopping.bestCheck()).as("best check").isZero();
    }
}
