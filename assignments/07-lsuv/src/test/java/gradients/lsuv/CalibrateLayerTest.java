package gradients.lsuv;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Task("7.3")
class CalibrateLayerTest {

    private static final SimpleMatrix X = new SimpleMatrix(new double[][] {{-1}, {1}});

    @Test
    void a_weight_of_4_becomes_1() {
        DenseLayer layer = new DenseLayer(new SimpleMatrix(new double[][] {{4}}), new SimpleMatrix(1, 1));

        Calibration calibration = Lsuv.calibrateLayer(layer, X, new StopRule(0.02, 10));

        assertThatMatrix("W", calibration.layer().w())
                .isCloseTo(new SimpleMatrix(new double[][] {{1}}), "Z was −4, 4: variance 16, deviation 4");
        assertThatNumber("the variance", calibration.variance()).isCloseTo(1, "Z is −1, 1");
        assertThat(calibration.rescalings()).as("rescalings").isEqualTo(1);
    }

    @Test
    void with_biases_one_rescaling_falls_short() {
        DenseLayer layer = new DenseLayer(
                new SimpleMatrix(new double[][] {{1, 1}}), new SimpleMatrix(new double[][] {{-0.5, 0.5}}));

        Calibration once = Lsuv.calibrateLayer(layer, X, new StopRule(0.001, 1));
        Calibration often = Lsuv.calibrateLayer(layer, X, new StopRule(0.001, 50));

        assertThatNumber("the variance after one rescaling", once.variance()).isCloseTo(1.05, "1/1.25 + 0.25");
        assertThat(often.variance()).as("the variance in the end").isBetween(0.999, 1.001);
        assertThatMatrix("b", often.layer().b()).isExactly(layer.b(), "biases are not rescaled");
    }

    @Test
    void a_layer_that_is_close_enough_stays_as_it_is() {
        DenseLayer layer = new DenseLayer(new SimpleMatrix(new double[][] {{1.04}}), new SimpleMatrix(1, 1));

        Calibration calibration = Lsuv.calibrateLayer(layer, X, new StopRule(0.1, 10));

        assertThatMatrix("W", calibration.layer().w()).isExactly(layer.w(), "|1.0816 − 1| ≤ 0.1");
        assertThat(calibration.rescalings()).as("rescalings").isZero();
    }

    @Test
    void a_constant_cannot_be_calibrated() {
        DenseLayer layer = new DenseLayer(new SimpleMatrix(new double[][] {{4}}), new SimpleMatrix(1, 1));

        assertRejects(
                "calibrateLayer on a batch of zeros",
                () -> Lsuv.calibrateLayer(layer, new SimpleMatrix(3, 1), new StopRule(0.02, 10)),
                "variance");
    }
}
