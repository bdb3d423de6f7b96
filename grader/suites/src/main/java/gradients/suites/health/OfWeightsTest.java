package gradients.suites.health;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.health.Gradient;
import gradients.health.GradientNorms;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class OfWeightsTest {

    @Test
    @Task("9.1")
    void each_layer_has_one_norm(Draw draw) {
        SimpleMatrix first = draw.normal(2, 4);
        SimpleMatrix second = draw.normal(4, 3, 5);
        List<Gradient> gradients = List.of(
                Oracle.weight(first),
                Oracle.bias(draw.normal(1, 4, 9)),
                Oracle.weight(second),
                Oracle.bias(draw.normal(1, 3, 9)));

        assertNorms(gradients, Oracle.norm(first), Oracle.norm(second));
    }

    @Test
    @Task("9.1")
    void the_role_decides_and_not_place_or_shape(Draw draw) {
        SimpleMatrix flat = draw.normal(1, 5);
        SimpleMatrix upright = draw.normal(5, 1);
        SimpleMatrix last = draw.normal(1, 1);
        List<Gradient> gradients = List.of(
                Oracle.bias(draw.normal(1, 5)),
                Oracle.weight(flat),
                Oracle.weight(upright),
                Oracle.bias(draw.normal(1, 1)),
                Oracle.weight(last));

        assertNorms(gradients, Oracle.norm(flat), Oracle.norm(upright), Oracle.norm(last));
    }

    @Test
    @Task("9.1")
    void a_network_without_weights_has_no_norms(Draw draw) {
        assertNorms(List.of());
        assertNorms(List.of(Oracle.bias(draw.normal(1, 3))));
    }

    private static void assertNorms(List<Gradient> gradients, double... wanted) {
        double[] norms = GradientNorms.ofWeights(gradients);

        SimpleMatrix got = new SimpleMatrix(1, norms.length, true, norms);
        assertThatMatrix("norms of the weights", got)
                .isCloseTo(new SimpleMatrix(1, wanted.length, true, wanted), "hypot, layer by layer");
    }
}
