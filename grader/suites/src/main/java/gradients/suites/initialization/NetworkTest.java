package gradients.suites.initialization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.initialization.Initialization;
import gradients.initialization.Layer;
import gradients.initialization.Scheme;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/**
 * What each scheme draws is the business of other tasks: here the student's own schemes say what a layer should be.
 *
 * <p>All layers have an even number of weights: a {@link Random} keeps half of a pair of normal numbers to itself.
 */
@HiddenSuite
@Task("2.5")
class NetworkTest {

    @Test
    void k_widths_make_k_minus_1_layers_that_fit_together(Draw draw) {
        int[] widths = draw.distinctSizes(2, 9, "w0", "w1", "w2", "w3", "w4");

        List<Layer> layers = Initialization.network(widths, Scheme.HE_UNIFORM, draw.random());

        assertThatHolds(layers.size() == 4, "five widths made %d layers", layers.size());
        for (int i = 0; i < 4; i++) {
            assertThatMatrix("W of layer " + i, layers.get(i).w()).hasShape(widths[i], widths[i + 1]);
        }
    }

    @Test
    void biases_start_at_zero(Draw draw) {
        int[] widths = draw.distinctSizes(2, 9, "w0", "w1", "w2", "w3");

        List<Layer> layers = Initialization.network(widths, Scheme.GLOROT_UNIFORM, draw.random());

        assertThatHolds(layers.size() == 3, "four widths made %d layers", layers.size());
        for (int i = 0; i < 3; i++) {
            assertThatMatrix("b of layer " + i, layers.get(i).b()).isExactly(new SimpleMatrix(1, widths[i + 1]), "0");
        }
    }

    @Test
    void uniform_layers_are_the_next_draws_of_one_stream(Draw draw) {
        checkStream(draw, Scheme.GLOROT_UNIFORM, evenWidths(draw));
        checkStream(draw, Scheme.HE_UNIFORM, evenWidths(draw));
    }

    @Test
    void normal_layers_are_the_next_draws_of_one_stream(Draw draw) {
        checkStream(draw, Scheme.GLOROT_NORMAL, evenWidths(draw));
        checkStream(draw, Scheme.HE_NORMAL, evenWidths(draw));
    }

    @Test
    void layers_of_equal_shape_are_drawn_one_by_one(Draw draw) {
        int width = 2 * draw.size("half the width", 2, 5);

        checkStream(draw, Scheme.HE_UNIFORM, width, width, width, width);
    }

    @Test
    void a_second_network_goes_on_where_the_first_one_stopped(Draw draw) {
        int[] widths = evenWidths(draw);
        long seed = draw.random().nextLong();
        Random stream = new Random(seed);
        Random random = new Random(seed);

        List<Layer> first = Initialization.network(widths, Scheme.HE_UNIFORM, random);
        List<Layer> second = Initialization.network(widths, Scheme.HE_UNIFORM, random);

        checkNextDraws(first, Scheme.HE_UNIFORM, stream, widths);
        checkNextDraws(second, Scheme.HE_UNIFORM, stream, widths);
    }

    private static void checkStream(Draw draw, Scheme scheme, int... widths) {
        long seed = draw.random().nextLong();

        List<Layer> layers = Initialization.network(widths, scheme, new Random(seed));

        checkNextDraws(layers, scheme, new Random(seed), widths);
    }

    private static void checkNextDraws(List<Layer> layers, Scheme scheme, Random stream, int... widths) {
        assertThatHolds(layers.size() == widths.length - 1, "%d widths made %d layers", widths.length, layers.size());
        for (int i = 0; i < layers.size(); i++) {
            SimpleMatrix next = Initialization.draw(scheme, widths[i], widths[i + 1], stream);
            assertThatMatrix("W of layer " + i + " by " + scheme, layers.get(i).w())
                    .isExactly(next, "what your own scheme draws next from the same seed");
        }
    }

    @Test
    void the_widths_are_left_as_they_were(Draw draw) {
        int[] widths = {9, 4, 7, 2};
        int[] given = widths.clone();

        List<Layer> layers = Initialization.network(given, Scheme.HE_UNIFORM, draw.random());

        assertThatHolds(layers.size() == 3, "four widths made %d layers", layers.size());
        for (int i = 0; i < widths.length; i++) {
            assertThatHolds(given[i] == widths[i], "width %d became %d", i, given[i]);
        }
    }

    @Test
    void two_widths_make_one_layer_and_fewer_are_refused(Draw draw) {
        int[] size = draw.distinctSizes(2, 9, "in", "out");
        Random random = draw.random();

        List<Layer> layers = Initialization.network(size, Scheme.HE_UNIFORM, random);

        assertThatHolds(layers.size() == 1, "two widths made %d layers", layers.size());
        assertThatMatrix("W", layers.get(0).w()).hasShape(size[0], size[1]);
        assertRejects(
                "a network of one width",
                () -> Initialization.network(new int[] {5}, Scheme.HE_UNIFORM, random),
                "widths");
        assertRejects(
                "a network of no width", () -> Initialization.network(new int[0], Scheme.HE_UNIFORM, random), "widths");
    }

    private static int[] evenWidths(Draw draw) {
        return IntStream.of(draw.distinctSizes(1, 8, "w0/2", "w1/2", "w2/2", "w3/2"))
                .map(half -> 2 * half)
                .toArray();
    }
}
