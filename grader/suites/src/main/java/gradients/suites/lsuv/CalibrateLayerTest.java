package gradients.suites.lsuv;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.lsuv.Calibration;
import gradients.lsuv.DenseLayer;
import gradients.lsuv.Lsuv;
import gradients.lsuv.StopRule;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/**
 * Most layers here have centred pre-activations and large batches, and 1 % is close enough: a variance that forgets the
 * mean or divides by n − 1 is task 7.2's affair.
 */
@HiddenSuite
class CalibrateLayerTest {

    private static final Tolerance ONE_PERCENT = new Tolerance(1e-2, 0);

    @Test
    @Task("7.3")
    void without_biases_one_rescaling_is_enough(Draw draw) {
        SimpleMatrix x = batch(draw);
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, draw.between(0.05, 0.15), 0);

        Calibration calibration = Lsuv.calibrateLayer(layer, x, Loops.rule());

        assertThatNumber("the variance of the returned layer", Loops.variance(calibration.layer(), x))
                .isCloseTo(1, ONE_PERCENT, "the target");
        assertThat(calibration.rescalings())
                .as("rescalings of a layer without biases")
                .isEqualTo(1);
    }

    @Test
    @Task("7.3")
    void weights_that_are_too_large_shrink(Draw draw) {
        SimpleMatrix x = batch(draw);
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, draw.between(3, 9), 0);

        Calibration calibration = Lsuv.calibrateLayer(layer, x, Loops.rule());

        assertThatNumber("the variance of the returned layer", Loops.variance(calibration.layer(), x))
                .isCloseTo(1, ONE_PERCENT, "the target");
    }

    @Test
    @Task("7.3")
    void tiny_inputs_are_calibrated_as_well(Draw draw) {
        SimpleMatrix x = batch(draw).scale(1e-5);
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, 1, 0);

        Calibration calibration = Lsuv.calibrateLayer(layer, x, new StopRule(0.02, 1));

        assertThatNumber("the variance after one rescaling", Loops.variance(calibration.layer(), x))
                .isCloseTo(1, ONE_PERCENT, "the target");
    }

    @Test
    @Task("7.3")
    void inputs_far_from_zero_are_calibrated_by_variance(Draw draw) {
        int[] sizes = draw.distinctSizes(6, 12, "N", "in", "out");
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]).plus(2);
        DenseLayer layer = new DenseLayer(draw.normal(sizes[1], sizes[2]), new SimpleMatrix(1, sizes[2]).plus(3));

        Calibration calibration = Lsuv.calibrateLayer(layer, x, Loops.rule());

        assertThatNumber("the variance of the returned layer", Loops.variance(calibration.layer(), x))
                .isCloseTo(1, new Tolerance(0, 0.02 + 1e-9), "the target");
    }

    @Test
    @Task("7.3")
    void all_weights_are_scaled_by_one_positive_factor(Draw draw) {
        SimpleMatrix x = batch(draw);
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, 0.1, 0.3);

        SimpleMatrix w = Lsuv.calibrateLayer(layer, x, Loops.rule()).layer().w();

        assertThatMatrix("W", w).hasShape(7, 6).isFinite();
        double factor = w.elementMaxAbs() / layer.w().elementMaxAbs();
        assertThatMatrix("W", w).isCloseTo(layer.w().scale(factor), "the given weights times one factor");
    }

    @Test
    @Task("7.3")
    void biases_make_it_repeat_until_the_tolerance_is_met(Draw draw) {
        SimpleMatrix x = batch(draw);
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, 0.1, draw.between(0.5, 0.7));

        Calibration calibration = Lsuv.calibrateLayer(layer, x, Loops.rule());

        assertThatNumber("the variance of the returned layer", Loops.variance(calibration.layer(), x))
                .isCloseTo(1, new Tolerance(0, 0.03), "the target, within the rule's tolerance");
        assertThatHolds(
                calibration.rescalings() > 2,
                "It stopped after %d rescalings; with these biases it takes more.",
                calibration.rescalings());
    }

    @Test
    @Task("7.3")
    void biases_come_back_as_they_were(Draw draw) {
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, 0.1, 0.3);

        Calibration calibration = Lsuv.calibrateLayer(layer, batch(draw), Loops.rule());

        assertThatMatrix("b", calibration.layer().b()).isExactly(layer.b(), "the given biases");
    }

    @Test
    @Task("7.3")
    void the_layer_and_the_batch_that_are_passed_stay_as_they_were(Draw draw) {
        SimpleMatrix x = batch(draw);
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, 0.1, 0.3);
        SimpleMatrix xBefore = x.copy();
        DenseLayer before = new DenseLayer(layer.w().copy(), layer.b().copy());

        Lsuv.calibrateLayer(layer, x, Loops.rule());

        assertThatMatrix("the W that was passed", layer.w()).isExactly(before.w(), "its copy");
        assertThatMatrix("the b that was passed", layer.b()).isExactly(before.b(), "its copy");
        assertThatMatrix("the x that was passed", x).isExactly(xBefore, "its copy");
    }

    @Test
    @Task("7.3")
    void the_budget_is_kept_to_the_last_rescaling(Draw draw) {
        SimpleMatrix x = batch(draw);
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, 0.1, 0.6);
        int budget = draw.size("maxRescalings", 2, 3);

        Calibration calibration = Lsuv.calibrateLayer(layer, x, new StopRule(0, budget));

        assertThat(calibration.rescalings())
                .as("rescalings with a tolerance that is never met")
                .isEqualTo(budget);
        assertThatMatrix("W after the last rescaling", calibration.layer().w())
                .isCloseTo(Loops.rescaled(layer, x, budget), ONE_PERCENT, "plain loops");
    }

    @Test
    @Task("7.3")
    void the_reported_variance_is_that_of_the_returned_layer(Draw draw) {
        SimpleMatrix x = batch(draw);
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, 0.1, 0.6);

        Calibration calibration = Lsuv.calibrateLayer(layer, x, new StopRule(0.02, 2));

        assertThatNumber("the reported variance", calibration.variance())
                .isCloseTo(Loops.variance(calibration.layer(), x), ONE_PERCENT, "plain loops on the returned layer");
    }

    @Test
    @Task("7.3")
    void a_budget_of_zero_only_measures(Draw draw) {
        SimpleMatrix x = batch(draw);
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, 0.1, 0.3);

        Calibration calibration = Lsuv.calibrateLayer(layer, x, new StopRule(0.02, 0));

        assertThatMatrix("W", calibration.layer().w()).isExactly(layer.w(), "the given weights");
        assertThatNumber("the reported variance", calibration.variance())
                .isCloseTo(Loops.variance(layer, x), ONE_PERCENT, "plain loops");
        assertThat(calibration.rescalings()).as("rescalings with a budget of 0").isZero();
    }

    @Test
    @Task("7.3")
    void a_layer_within_the_tolerance_is_not_touched(Draw draw) {
        SimpleMatrix x = batch(draw);
        DenseLayer layer = withVariance(draw.between(0.92, 1.08), draw, x);

        Calibration calibration = Lsuv.calibrateLayer(layer, x, new StopRule(0.1, 10));

        assertThatMatrix("W", calibration.layer().w()).isExactly(layer.w(), "the given weights");
        assertThat(calibration.rescalings())
                .as("rescalings of a layer within the tolerance")
                .isZero();
    }

    @Test
    @Task("7.3")
    void the_tolerance_is_about_the_variance_itself(Draw draw) {
        SimpleMatrix x = batch(draw);
        DenseLayer above = withVariance(1.15, draw, x);
        DenseLayer below = withVariance(0.85, draw, x);
        StopRule rule = new StopRule(0.1, 10);

        assertThat(Lsuv.calibrateLayer(above, x, rule).rescalings())
                .as("rescalings at variance 1.15 with tolerance 0.1")
                .isEqualTo(1);
        assertThat(Lsuv.calibrateLayer(below, x, rule).rescalings())
                .as("rescalings at variance 0.85 with tolerance 0.1")
                .isEqualTo(1);
    }

    @Test
    @Task("7.3")
    void a_constant_pre_activation_is_refused(Draw draw) {
        DenseLayer layer = new DenseLayer(draw.normal(4, 3), new SimpleMatrix(1, 3));

        assertRejects(
                "calibrateLayer on a batch of zeros",
                () -> Lsuv.calibrateLayer(layer, new SimpleMatrix(5, 4), Loops.rule()),
                "variance");
        assertRejects(
                "calibrateLayer on a batch of zeros, with a budget of 0",
                () -> Lsuv.calibrateLayer(layer, new SimpleMatrix(5, 4), new StopRule(0.02, 0)),
                "variance");
    }

    @Test
    @Task("7.3")
    void a_pre_activation_that_is_not_finite_is_refused(Draw draw) {
        DenseLayer layer = new DenseLayer(draw.normal(4, 3), new SimpleMatrix(1, 3));
        SimpleMatrix broken = draw.normal(5, 4);
        broken.set(2, 1, Double.NaN);

        assertRejects(
                "calibrateLayer on a batch with NaN",
                () -> Lsuv.calibrateLayer(layer, broken, Loops.rule()),
                "variance");
        assertRejects(
                "calibrateLayer on a batch whose variance overflows",
                () -> Lsuv.calibrateLayer(layer, draw.normal(5, 4, 1e200), Loops.rule()),
                "variance");
        assertRejects(
                "calibrateLayer on a batch whose variance overflows, with a budget of 0",
                () -> Lsuv.calibrateLayer(layer, draw.normal(5, 4, 1e200), new StopRule(0.02, 0)),
                "variance");
    }

    @Test
    @Task("7.3")
    void rules_and_layers_that_make_no_sense_are_refused(Draw draw) {
        SimpleMatrix x = batch(draw);
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, 1, 0);

        Lsuv.calibrateLayer(layer, x, Loops.rule());

        assertRejects(
                "a tolerance of NaN", () -> Lsuv.calibrateLayer(layer, x, new StopRule(Double.NaN, 9)), "tolerance");
        assertRejects("a negative budget", () -> Lsuv.calibrateLayer(layer, x, new StopRule(0.1, -1)), "maxRescalings");
        assertRejects("a column of biases", () -> new DenseLayer(layer.w(), new SimpleMatrix(6, 1)), "b", "6×1", "1×6");
        assertRejects(
                "biases of the wrong length", () -> new DenseLayer(layer.w(), new SimpleMatrix(1, 7)), "b", "1×7");
    }

    private static SimpleMatrix batch(Draw draw) {
        return Loops.centredBatch(draw, draw.size("N", 40, 50), 7);
    }

    private static DenseLayer withVariance(double variance, Draw draw, SimpleMatrix x) {
        DenseLayer layer = Loops.centredLayer(draw, 7, 6, 1, 0);
        return new DenseLayer(layer.w().scale(Math.sqrt(variance / Loops.variance(layer, x))), layer.b());
    }
}
