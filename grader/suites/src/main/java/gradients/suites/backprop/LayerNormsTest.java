package gradients.suites.backprop;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.backprop.Backprop;
import gradients.backprop.Gradients;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("1.7")
class LayerNormsTest {

    @Test
    void each_layer_has_the_norm_of_its_weight_gradient(Draw draw) {
        Gradients gradients = drawn(draw, 1);

        double[] norms = Backprop.layerNorms(gradients);

        assertNorms(norms, gradients, 1);
    }

    @Test
    void tiny_gradients_do_not_vanish_in_the_squaring(Draw draw) {
        Gradients gradients = drawn(draw, 1e-200);

        double[] norms = Backprop.layerNorms(gradients);

        assertNorms(norms, gradients, 1e-200);
    }

    @Test
    void huge_gradients_do_not_overflow_in_the_squaring(Draw draw) {
        Gradients gradients = drawn(draw, 1e200);

        double[] norms = Backprop.layerNorms(gradients);

        assertNorms(norms, gradients, 1e200);
    }

    @Test
    void a_layer_of_zeros_has_norm_0(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 5, "in", "out");
        SimpleMatrix zeros = new SimpleMatrix(sizes[0], sizes[1]);
        Gradients gradients =
                new Gradients(List.of(zeros), List.of(draw.normal(1, sizes[1])), draw.normal(2, sizes[0]));

        double[] norms = Backprop.layerNorms(gradients);

        assertThatNumber("the norm of a layer of zeros", norms[0]).isExactly(0, "no entry but 0");
    }

    @Test
    void one_NaN_entry_makes_the_norm_NaN(Draw draw) {
        Gradients gradients = drawn(draw, 1);
        SimpleMatrix dW = gradients.weights().get(1);
        dW.set(draw.random().nextInt(dW.getNumElements()), Double.NaN);

        double[] norms = Backprop.layerNorms(gradients);

        assertThatNumber("the norm of a layer with one NaN", norms[1]).isExactly(Double.NaN, "NaN in, NaN out");
    }

    @Test
    void a_layer_of_nothing_but_NaN_has_norm_NaN(Draw draw) {
        Gradients gradients = drawn(draw, 1);
        gradients.weights().get(0).fill(Double.NaN);

        double[] norms = Backprop.layerNorms(gradients);

        assertThatNumber("the norm of a layer of NaN", norms[0]).isExactly(Double.NaN, "NaN in, NaN out");
    }

    private static Gradients drawn(Draw draw, double scale) {
        int[] widths = draw.distinctSizes(2, 7, "width0", "width1", "width2", "width3");
        List<SimpleMatrix> weights = new ArrayList<>();
        List<SimpleMatrix> biases = new ArrayList<>();
        for (int layer = 0; layer < 3; layer++) {
            weights.add(draw.normal(widths[layer], widths[layer + 1], (layer + 1) * scale));
            biases.add(draw.normal(1, widths[layer + 1], 5 * scale));
        }
        return new Gradients(weights, biases, draw.normal(3, widths[0], scale));
    }

    private static void assertNorms(double[] norms, Gradients gradients, double scale) {
        assertThatHolds(norms.length == 3, "There are %d norms for 3 layers; biases have none.", norms.length);
        for (int layer = 0; layer < 3; layer++) {
            double squares = 0;
            SimpleMatrix dW = gradients.weights().get(layer);
            for (int i = 0; i < dW.getNumElements(); i++) {
                squares += Math.pow(dW.get(i) / scale, 2);
            }
            assertThatNumber("the norm of layer " + layer, norms[layer])
                    .isCloseTo(scale * Math.sqrt(squares), Tolerance.STEPS, "√ of the sum of squares, scaled first");
        }
    }
}
