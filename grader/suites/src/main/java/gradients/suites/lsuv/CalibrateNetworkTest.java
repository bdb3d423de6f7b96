package gradients.suites.lsuv;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.lsuv.Activation;
import gradients.lsuv.Calibration;
import gradients.lsuv.DenseLayer;
import gradients.lsuv.Lsuv;
import gradients.lsuv.StopRule;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@HiddenSuite
class CalibrateNetworkTest {

    /** The rule allows 0.02. Twice that, so that how the rule is read stays task 7.3's affair. */
    private static final Tolerance AT_TARGET = new Tolerance(0, 0.045);

    @ParameterizedTest
    @EnumSource
    @Task("7.4")
    void every_layer_ends_with_variance_1(Activation activation, Draw draw) {
        SimpleMatrix x = batch(draw);
        List<DenseLayer> layers = network(draw, 0);

        List<Calibration> calibrations = Lsuv.calibrateNetwork(layers, activation, x, Loops.rule());

        assertAtTarget(calibrations, activation, x);
    }

    @Test
    @Task("7.4")
    void a_relu_network_with_biases_ends_with_variance_1(Draw draw) {
        SimpleMatrix x = batch(draw);
        List<DenseLayer> layers = network(draw, 0.3);

        List<Calibration> calibrations = Lsuv.calibrateNetwork(layers, Activation.RELU, x, Loops.rule());

        assertAtTarget(calibrations, Activation.RELU, x);
    }

    @Test
    @Task("7.4")
    void a_network_far_from_zero_is_calibrated_by_variance(Draw draw) {
        SimpleMatrix x = batch(draw).plus(1);
        List<DenseLayer> layers = List.of(
                new DenseLayer(draw.uniform(6, 8, 0, 1), new SimpleMatrix(1, 8).plus(2)),
                new DenseLayer(draw.uniform(8, 5, 0, 1), new SimpleMatrix(1, 5).plus(2)));

        List<Calibration> calibrations = Lsuv.calibrateNetwork(layers, Activation.RELU, x, Loops.rule());

        assertAtTarget(calibrations, Activation.RELU, x);
    }

    @Test
    @Task("7.4")
    void the_reported_variances_are_those_of_the_calibrated_network(Draw draw) {
        SimpleMatrix x = batch(draw);
        List<DenseLayer> layers = network(draw, 0.6);

        List<Calibration> calibrations = Lsuv.calibrateNetwork(layers, Activation.TANH, x, new StopRule(0.02, 1));

        List<DenseLayer> calibrated = layersOf(calibrations);
        for (int i = 0; i < calibrated.size(); i++) {
            double wanted = Loops.variance(calibrated.get(i), Loops.inputOf(i, calibrated, Activation.TANH, x));
            assertThatNumber(
                            "the reported variance of layer " + (i + 1),
                            calibrations.get(i).variance())
                    .isCloseTo(wanted, new Tolerance(1e-2, 0), "plain loops on the returned layers");
        }
    }

    @Test
    @Task("7.4")
    void every_layer_has_the_whole_budget(Draw draw) {
        SimpleMatrix x = batch(draw);
        List<DenseLayer> layers = network(draw, 0.3);

        List<Calibration> calibrations = Lsuv.calibrateNetwork(layers, Activation.TANH, x, new StopRule(0, 2));

        assertThat(calibrations).as("one calibration for each of the 3 layers").hasSize(3);
        assertThat(calibrations)
                .extracting(Calibration::rescalings)
                .as("rescalings of each layer with a budget of 2 and a tolerance that is never met")
                .containsExactly(2, 2, 2);
    }

    @Test
    @Task("7.4")
    void biases_come_back_as_they_were(Draw draw) {
        List<DenseLayer> layers = network(draw, 0.3);

        List<Calibration> calibrations = Lsuv.calibrateNetwork(layers, Activation.RELU, batch(draw), Loops.rule());

        assertThat(calibrations).as("one calibration for each of the 3 layers").hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThatMatrix(
                            "b of layer " + (i + 1), calibrations.get(i).layer().b())
                    .isExactly(layers.get(i).b(), "the given biases");
        }
    }

    @Test
    @Task("7.4")
    void the_layers_that_are_passed_stay_as_they_were(Draw draw) {
        List<DenseLayer> layers = new ArrayList<>(network(draw, 0.3));
        List<SimpleMatrix> before =
                layers.stream().map(layer -> layer.w().copy()).toList();

        Lsuv.calibrateNetwork(layers, Activation.TANH, batch(draw), Loops.rule());

        assertThat(layers).as("the list that was passed").hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThatMatrix(
                            "the W of layer " + (i + 1) + " that was passed",
                            layers.get(i).w())
                    .isExactly(before.get(i), "its copy");
        }
    }

    @Test
    @Task("7.4")
    void a_calibrated_network_is_not_touched(Draw draw) {
        SimpleMatrix x = batch(draw);
        List<DenseLayer> calibrated = calibratedByLoops(network(draw, 0), Activation.TANH, x);

        List<Calibration> calibrations = Lsuv.calibrateNetwork(calibrated, Activation.TANH, x, new StopRule(0.02, 10));

        assertThat(calibrations)
                .extracting(Calibration::rescalings)
                .as("rescalings of a network that is calibrated already")
                .containsExactly(0, 0, 0);
    }

    @Test
    @Task("7.4")
    void a_layer_behind_dead_units_is_refused(Draw draw) {
        DenseLayer dead = new DenseLayer(draw.normal(6, 4), new SimpleMatrix(1, 4).minus(1e4));
        List<DenseLayer> layers = List.of(dead, new DenseLayer(draw.normal(4, 3), new SimpleMatrix(1, 3)));

        assertRejects(
                "calibrateNetwork with a layer that sees only zeros",
                () -> Lsuv.calibrateNetwork(layers, Activation.RELU, batch(draw), Loops.rule()),
                "variance");
    }

    @Test
    @Task("7.4")
    void inputs_that_do_not_fit_are_refused(Draw draw) {
        assertRejects(
                "calibrateNetwork with x of 5 columns for a first layer of 6 inputs",
                () -> Lsuv.calibrateNetwork(network(draw, 0), Activation.TANH, draw.normal(9, 5), Loops.rule()),
                "x");
    }

    private static SimpleMatrix batch(Draw draw) {
        return Loops.centredBatch(draw, draw.size("N", 40, 50), 6);
    }

    /** Widths 6, 8, 5, 7, with scales that are wrong in both directions. */
    private static List<DenseLayer> network(Draw draw, double biasVariance) {
        return List.of(
                Loops.centredLayer(draw, 6, 8, 0.1, biasVariance),
                Loops.centredLayer(draw, 8, 5, 4, biasVariance),
                Loops.centredLayer(draw, 5, 7, 0.2, biasVariance));
    }

    private static List<DenseLayer> calibratedByLoops(List<DenseLayer> layers, Activation activation, SimpleMatrix x) {
        List<DenseLayer> calibrated = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            SimpleMatrix seen = Loops.inputOf(i, calibrated, activation, x);
            calibrated.add(new DenseLayer(
                    Loops.rescaled(layers.get(i), seen, 1), layers.get(i).b()));
        }
        return calibrated;
    }

    private static List<DenseLayer> layersOf(List<Calibration> calibrations) {
        assertThat(calibrations).as("one calibration for each layer").isNotEmpty();
        return calibrations.stream().map(Calibration::layer).toList();
    }

    private static void assertAtTarget(List<Calibration> calibrations, Activation activation, SimpleMatrix x) {
        List<DenseLayer> calibrated = layersOf(calibrations);
        for (int i = 0; i < calibrated.size(); i++) {
            SimpleMatrix seen = Loops.inputOf(i, calibrated, activation, x);
            assertThatNumber("the variance of layer " + (i + 1), Loops.variance(calibrated.get(i), seen))
                    .isCloseTo(1, AT_TARGET, "the target");
        }
    }
}
