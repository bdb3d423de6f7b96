package gradients.suites.backprop;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.backprop.Dense;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("1.4")
class DenseTest {

    private static final String LOOPS = "X·W + b, by loops";

    @Test
    void a_batch_goes_through_weights_and_bias(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "in", "out");
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);
        SimpleMatrix w = draw.normal(sizes[1], sizes[2]);
        SimpleMatrix b = draw.normal(1, sizes[2]);

        SimpleMatrix z = Dense.forward(x, w, b);

        assertThatMatrix("Z", z).isCloseTo(PlainNetwork.dense(x, w, b), LOOPS);
    }

    @Test
    void a_square_layer_is_not_transposed(Draw draw) {
        int size = draw.size("N = in = out", 3, 5);
        SimpleMatrix x = draw.normal(size, size);
        SimpleMatrix w = draw.normal(size, size);
        SimpleMatrix b = draw.normal(1, size);

        SimpleMatrix z = Dense.forward(x, w, b);

        assertThatMatrix("Z", z).isCloseTo(PlainNetwork.dense(x, w, b), LOOPS);
    }

    @Test
    void one_sample_and_one_unit_are_enough(Draw draw) {
        int in = draw.size("in", 2, 6);
        SimpleMatrix x = draw.normal(1, in);
        SimpleMatrix w = draw.normal(in, 1);
        SimpleMatrix b = draw.normal(1, 1);

        SimpleMatrix z = Dense.forward(x, w, b);

        assertThatMatrix("Z", z).isCloseTo(PlainNetwork.dense(x, w, b), LOOPS);
    }

    @Test
    void a_layer_of_PyTorch_comes_out_the_same() {
        Fixture fixture = Fixture.of(getClass(), "pytorch.json");

        SimpleMatrix z =
                Dense.forward(fixture.matrix("network.A1"), fixture.matrix("network.W1"), fixture.matrix("network.b1"));

        assertThatMatrix("Z", z).isCloseTo(fixture.matrix("network.Z1"), "PyTorch");
    }

    @Test
    void an_input_of_the_wrong_width_is_refused_by_name(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "in", "out");
        SimpleMatrix x = draw.normal(sizes[0], sizes[1] + 1);
        SimpleMatrix w = draw.normal(sizes[1], sizes[2]);
        SimpleMatrix b = draw.normal(1, sizes[2]);

        assertRejects(
                "a dense layer whose X has a column too many",
                () -> Dense.forward(x, w, b),
                "X",
                sizes[0] + "×" + (sizes[1] + 1),
                sizes[0] + "×" + sizes[1]);
    }

    @Test
    void a_bias_of_the_wrong_length_is_refused_by_name(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "in", "out");
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);
        SimpleMatrix w = draw.normal(sizes[1], sizes[2]);
        SimpleMatrix b = draw.normal(1, sizes[2] + 1);

        assertRejects(
                "a dense layer whose b is too long",
                () -> Dense.forward(x, w, b),
                "b",
                "1×" + (sizes[2] + 1),
                "1×" + sizes[2]);
        assertRejects(
                "a dense layer whose b has two rows",
                () -> Dense.forward(x, w, draw.normal(2, sizes[2])),
                "b",
                "2×" + sizes[2],
                "1×" + sizes[2]);
    }

    @Test
    void a_bias_that_stands_upright_is_refused(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "in", "out");
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);
        SimpleMatrix w = draw.normal(sizes[1], sizes[2]);
        SimpleMatrix b = draw.normal(sizes[2], 1);

        assertRejects(
                "a dense layer whose b is a column",
                () -> Dense.forward(x, w, b),
                "b",
                sizes[2] + "×1",
                "1×" + sizes[2]);
    }

    @Test
    void the_arguments_are_left_alone(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 5, "N", "in", "out");
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);
        SimpleMatrix w = draw.normal(sizes[1], sizes[2]);
        SimpleMatrix b = draw.normal(1, sizes[2]);
        SimpleMatrix[] before = {x.copy(), w.copy(), b.copy()};

        Dense.forward(x, w, b);

        assertThatMatrix("X after the call", x).isExactly(before[0], "X before the call");
        assertThatMatrix("W after the call", w).isExactly(before[1], "W before the call");
        assertThatMatrix("b after the call", b).isExactly(before[2], "b before the call");
    }
}
