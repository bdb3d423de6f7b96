package gradients.initialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Two samples, two layers, ReLU.
 *
 * <pre>
 *   X = 1  2     X·W + b =  3 −1    H₁ = 3 0    H₁·W + b =  2    H₂ = 2
 *       3  0               −1  7         0 7               −4         0
 * </pre>
 *
 * H₁ has mean 2.5 and squares 0.25, 6.25, 6.25, 20.25; H₂ has mean 1 and squares 1, 1.
 */
@Task("2.6")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task6ActivationVarianceTest {

    private static final SimpleMatrix X = new SimpleMatrix(new double[][] {{1, 2}, {3, 0}});
    private static final Layer FIRST =
            new Layer(new SimpleMatrix(new double[][] {{-1, 2}, {1, -2}}), new SimpleMatrix(new double[][] {{2, 1}}));
    private static final Layer SECOND =
            new Layer(new SimpleMatrix(new double[][] {{1}, {-3.0 / 7}}), new SimpleMatrix(new double[][] {{-1}}));

    @Test
    void each_layer_reports_the_variance_of_its_activations() {
        double[] variances = ActivationVariance.perLayer(X, List.of(FIRST, SECOND), Activation.RELU);

        assertThat(variances).as("one variance per layer").hasSize(2);
        assertThat(variances[0]).as("(0.25 + 6.25 + 6.25 + 20.25) / 4").isCloseTo(8.25, within(1e-12));
        assertThat(variances[1]).as("(1 + 1) / 2").isCloseTo(1, within(1e-12));
    }
}
