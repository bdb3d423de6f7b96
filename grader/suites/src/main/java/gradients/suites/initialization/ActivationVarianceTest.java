package gradients.suites.initialization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.initialization.Activation;
import gradients.initialization.ActivationVariance;
import gradients.initialization.Layer;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("2.6")
class ActivationVarianceTest {

    @Test
    void agrees_with_plain_loops_for_every_activation(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "N", "w0", "w1", "w2", "w3");
        SimpleMatrix x = draw.normal(size[0], size[1]);
        List<Layer> layers = layers(draw, size[1], size[2], size[3], size[4]);

        for (Activation activation : Activation.values()) {
            double[] got = ActivationVariance.perLayer(x, layers, activation);

            check(activation + " variances", got, oracle(x, layers, activation));
        }
    }

    @Test
    void agrees_with_PyTorch() {
        for (Activation activation : Activation.values()) {
            double[] got = ActivationVariance.perLayer(Reference.x(), Reference.layers(), activation);

            assertThatMatrix(activation + " variances", new SimpleMatrix(new double[][] {got}))
                    .isCloseTo(Reference.variances(activation), "PyTorch");
        }
    }

    @Test
    void entries_are_pooled_over_samples_and_units(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "N", "w0", "w1");
        Layer layer = new Layer(new SimpleMatrix(size[1], size[2]), draw.normal(1, size[2], 3));

        double[] got = ActivationVariance.perLayer(draw.normal(size[0], size[1]), List.of(layer), Activation.LINEAR);

        check("the variance where only the biases differ", got, variance(layer.b()));
    }

    @Test
    void a_constant_signal_has_no_variance(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "N", "w0", "w1");
        Layer layer = new Layer(new SimpleMatrix(size[1], size[2]), new SimpleMatrix(1, size[2]).plus(0.75));

        double[] got = ActivationVariance.perLayer(draw.normal(size[0], size[1]), List.of(layer), Activation.LINEAR);

        check("the variance of a constant", got, 0);
    }

    @Test
    void a_large_mean_does_not_hide_the_spread(Draw draw) {
        int[] size = draw.distinctSizes(3, 7, "N", "w0", "w1");
        SimpleMatrix x = draw.normal(size[0], size[1], 100);
        Layer layer = new Layer(draw.normal(size[1], size[2]), new SimpleMatrix(1, size[2]).plus(1e8));
        draw.note("mean near 1e8");

        double[] got = ActivationVariance.perLayer(x, List.of(layer), Activation.RELU);

        check("the variance", got, oracle(x, List.of(layer), Activation.RELU));
    }

    @Test
    void one_sample_is_enough(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "w0", "w1", "w2");
        SimpleMatrix x = draw.normal(1, size[0]);
        List<Layer> layers = layers(draw, size[0], size[1], size[2]);

        double[] got = ActivationVariance.perLayer(x, layers, Activation.TANH);

        check("the variances of one sample", got, oracle(x, layers, Activation.TANH));
    }

    @Test
    void input_and_weights_are_left_as_they_were(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "N", "w0", "w1");
        SimpleMatrix x = draw.normal(size[0], size[1]);
        SimpleMatrix before = x.copy();
        List<Layer> layers = layers(draw, size[1], size[2]);
        SimpleMatrix weights = layers.get(0).w().copy();

        ActivationVariance.perLayer(x, layers, Activation.RELU);

        assertThatMatrix("X after the call", x).isExactly(before, "arguments are not changed");
        assertThatMatrix("W after the call", layers.get(0).w()).isExactly(weights, "arguments are not changed");
    }

    @Test
    void what_does_not_fit_is_refused(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "N", "w0", "w1", "other");
        SimpleMatrix x = draw.normal(size[0], size[1]);
        List<Layer> layers = new ArrayList<>(layers(draw, size[1], size[2]));
        layers.addAll(layers(draw, size[3], size[1]));

        assertRejects(
                "a second layer that does not fit",
                () -> ActivationVariance.perLayer(x, layers, Activation.RELU),
                "W",
                "" + size[3]);
        assertRejects(
                "a batch of no rows",
                () -> ActivationVariance.perLayer(new SimpleMatrix(0, size[1]), layers, Activation.RELU),
                "x");
        assertRejects("a layer of two widths", () -> new Layer(x, draw.normal(1, size[1] + 1)), "b");
        assertRejects("a layer with two biases", () -> new Layer(x, draw.normal(2, size[1])), "b");
    }

    private static List<Layer> layers(Draw draw, int... widths) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            layers.add(new Layer(draw.normal(widths[i - 1], widths[i]), draw.normal(1, widths[i])));
        }
        return layers;
    }

    private static void check(String quantity, double[] got, double... wanted) {
        assertThatHolds(got != null && got.length == wanted.length, "%s: not one number per layer", quantity);
        assertThatMatrix(quantity, new SimpleMatrix(new double[][] {got}))
                .isCloseTo(new SimpleMatrix(new double[][] {wanted}), "plain loops");
    }

    private static double[] oracle(SimpleMatrix x, List<Layer> layers, Activation activation) {
        double[] variances = new double[layers.size()];
        SimpleMatrix h = x;
        for (int l = 0; l < variances.length; l++) {
            h = next(h, layers.get(l), activation);
            variances[l] = variance(h);
        }
        return variances;
    }

    private static SimpleMatrix next(SimpleMatrix h, Layer layer, Activation activation) {
        SimpleMatrix after = new SimpleMatrix(h.getNumRows(), layer.b().getNumCols());
        for (int i = 0; i < after.getNumRows(); i++) {
            for (int j = 0; j < after.getNumCols(); j++) {
                double z = layer.b().get(j);
                for (int k = 0; k < h.getNumCols(); k++) {
                    z += h.get(i, k) * layer.w().get(k, j);
                }
                after.set(i, j, activation.of(z));
            }
        }
        return after;
    }

    /** Half the mean square difference of all pairs: no mean is needed, so none can cancel. */
    private static double variance(SimpleMatrix h) {
        int n = h.getNumElements();
        double squares = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                squares += Math.pow(h.get(i) - h.get(k), 2);
            }
        }
        return squares / n / n;
    }
}
