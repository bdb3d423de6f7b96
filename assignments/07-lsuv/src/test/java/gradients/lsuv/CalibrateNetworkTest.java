package gradients.lsuv;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Matrices;
import gradients.kit.Task;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Task("7.4")
class CalibrateNetworkTest {

    @Test
    void the_second_layer_is_calibrated_behind_the_first() {
        SimpleMatrix x = new SimpleMatrix(new double[][] {{-1}, {1}});
        DenseLayer three = new DenseLayer(new SimpleMatrix(new double[][] {{3}}), new SimpleMatrix(1, 1));

        List<Calibration> calibrations =
                Lsuv.calibrateNetwork(List.of(three, three), Activation.IDENTITY, x, new StopRule(0.02, 10));

        assertThat(calibrations).as("one calibration for each layer").hasSize(2);
        SimpleMatrix one = new SimpleMatrix(new double[][] {{1}});
        assertThatMatrix("W of layer 1", calibrations.get(0).layer().w()).isCloseTo(one, "Z₁ was −3, 3");
        assertThatMatrix("W of layer 2", calibrations.get(1).layer().w())
                .isCloseTo(one, "Z₂ was −3, 3: layer 1 is calibrated already");
    }

    @Test
    void every_layer_of_a_relu_network_ends_near_variance_1() {
        Random random = new Random(3);
        SimpleMatrix x = Matrices.normal(50, 6, 1, random);
        List<DenseLayer> layers = List.of(
                new DenseLayer(Matrices.normal(6, 9, 0.01, random), Matrices.normal(1, 9, 0.3, random)),
                new DenseLayer(Matrices.normal(9, 7, 5, random), Matrices.normal(1, 7, 0.3, random)),
                new DenseLayer(Matrices.normal(7, 4, 0.2, random), Matrices.normal(1, 4, 0.3, random)));

        List<Calibration> calibrations = Lsuv.calibrateNetwork(layers, Activation.RELU, x, new StopRule(0.02, 50));

        assertThat(calibrations).as("one calibration for each layer").hasSize(3);
        SimpleMatrix h = x;
        for (int i = 0; i < 3; i++) {
            SimpleMatrix z = calibrations.get(i).layer().preActivation(h);
            double mean = z.elementSum() / z.getNumElements();
            double variance = z.minus(mean).elementPower(2).elementSum() / z.getNumElements();
            assertThat(variance).as("the variance of layer " + (i + 1)).isBetween(0.98, 1.02);
            h = Activation.RELU.apply(z);
        }
    }
}
