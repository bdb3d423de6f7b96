package gradients.suites.lsuv;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.lsuv.DenseLayer;
import gradients.lsuv.Lsuv;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class OrthonormalTest {

    /** Plain Gram–Schmidt loses about κ²·ε; every wrong answer is off by far more. */
    private static final Tolerance ORTHONORMAL = new Tolerance(0, 1e-8);

    @Test
    @Task("7.1")
    void a_tall_matrix_has_orthonormal_columns(Draw draw) {
        int in = draw.size("in", 7, 12);
        int out = draw.size("out", 2, 6);

        SimpleMatrix w = Lsuv.orthonormal(in, out, draw.random());

        assertThatMatrix("W", w).hasShape(in, out).isFinite();
        assertThatMatrix("WᵀW", w.transpose().mult(w)).isCloseTo(SimpleMatrix.identity(out), ORTHONORMAL, "I");
    }

    @Test
    @Task("7.1")
    void a_wide_matrix_has_orthonormal_rows(Draw draw) {
        int in = draw.size("in", 2, 6);
        int out = draw.size("out", 7, 12);

        SimpleMatrix w = Lsuv.orthonormal(in, out, draw.random());

        assertThatMatrix("W", w).hasShape(in, out).isFinite();
        assertThatMatrix("WWᵀ", w.mult(w.transpose())).isCloseTo(SimpleMatrix.identity(in), ORTHONORMAL, "I");
    }

    @Test
    @Task("7.1")
    void a_square_matrix_keeps_the_length_of_every_vector(Draw draw) {
        int width = draw.size("in=out", 3, 8);
        SimpleMatrix x = draw.normal(1, width);

        SimpleMatrix w = Lsuv.orthonormal(width, width, draw.random());

        assertThatMatrix("W", w).hasShape(width, width).isFinite();
        assertThatMatrix("xWWᵀ", x.mult(w).mult(w.transpose())).isCloseTo(x, ORTHONORMAL, "x");
    }

    @Test
    @Task("7.1")
    void a_single_column_or_row_has_length_1(Draw draw) {
        int width = draw.size("width", 3, 9);

        SimpleMatrix column = Lsuv.orthonormal(width, 1, draw.random());
        SimpleMatrix row = Lsuv.orthonormal(1, width, draw.random());

        assertThatMatrix("W", column).hasShape(width, 1).isFinite();
        assertThatMatrix("WᵀW", column.transpose().mult(column))
                .isCloseTo(SimpleMatrix.identity(1), ORTHONORMAL, "length 1");
        assertThatMatrix("W", row).hasShape(1, width).isFinite();
        assertThatMatrix("WWᵀ", row.mult(row.transpose())).isCloseTo(SimpleMatrix.identity(1), ORTHONORMAL, "length 1");
    }

    @Test
    @Task("7.1")
    void chance_comes_only_from_the_random_that_is_passed(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 8, "in", "out");
        long seed = draw.random().nextLong();

        SimpleMatrix first = Lsuv.orthonormal(sizes[0], sizes[1], new Random(seed));
        SimpleMatrix again = Lsuv.orthonormal(sizes[0], sizes[1], new Random(seed));
        SimpleMatrix other = Lsuv.orthonormal(sizes[0], sizes[1], new Random(seed + 1));

        assertThatMatrix("the second W from the same seed", again).isExactly(first, "the first");
        assertThatHolds(differ(first, other), "Two different seeds gave the same W.");
    }

    @Test
    @Task("7.1")
    void two_draws_from_one_stream_differ(Draw draw) {
        int width = draw.size("in=out", 3, 8);
        Random random = draw.random();

        SimpleMatrix first = Lsuv.orthonormal(width, width, random);
        SimpleMatrix second = Lsuv.orthonormal(width, width, random);

        assertThatHolds(differ(first, second), "Two draws from one stream gave the same W.");
    }

    @Test
    @Task("7.1")
    void a_width_below_1_is_refused(Draw draw) {
        assertRejects("orthonormal(0, 3, random)", () -> Lsuv.orthonormal(0, 3, draw.random()), "in");
        assertRejects("orthonormal(3, -1, random)", () -> Lsuv.orthonormal(3, -1, draw.random()), "out");
    }

    @Test
    @Task("7.1")
    void a_network_chains_its_widths_and_starts_with_zero_biases(Draw draw) {
        int[] widths = draw.distinctSizes(2, 9, "in", "hidden1", "hidden2", "out");

        List<DenseLayer> layers = Lsuv.orthonormalNetwork(widths, draw.random());

        assertThat(layers).as("the layers of a network with 4 widths").hasSize(3);
        for (int i = 0; i < 3; i++) {
            SimpleMatrix w = layers.get(i).w();
            assertThatMatrix("W of layer " + (i + 1), w).hasShape(widths[i], widths[i + 1]);
            assertThatMatrix("the Gram matrix of layer " + (i + 1), smallGram(w))
                    .isCloseTo(SimpleMatrix.identity(Math.min(widths[i], widths[i + 1])), ORTHONORMAL, "I");
            assertThatMatrix("b of layer " + (i + 1), layers.get(i).b())
                    .isExactly(new SimpleMatrix(1, widths[i + 1]), "zero");
        }
    }

    @Test
    @Task("7.1")
    void layers_of_equal_shape_draw_different_weights(Draw draw) {
        int width = draw.size("width", 3, 8);

        List<DenseLayer> layers = Lsuv.orthonormalNetwork(new int[] {width, width, width}, draw.random());

        assertThat(layers).as("the layers of a network with 3 widths").hasSize(2);
        assertThatHolds(differ(layers.get(0).w(), layers.get(1).w()), "Two layers got the same W.");
    }

    @Test
    @Task("7.1")
    void a_network_needs_two_widths(Draw draw) {
        assertThat(Lsuv.orthonormalNetwork(new int[] {4, 3}, draw.random()))
                .as("the layers of a network with 2 widths")
                .hasSize(1);
        assertRejects(
                "orthonormalNetwork with one width",
                () -> Lsuv.orthonormalNetwork(new int[] {4}, draw.random()),
                "widths");
    }

    private static SimpleMatrix smallGram(SimpleMatrix w) {
        boolean tall = w.getNumRows() >= w.getNumCols();
        return tall ? w.transpose().mult(w) : w.mult(w.transpose());
    }

    private static boolean differ(SimpleMatrix a, SimpleMatrix b) {
        return a.minus(b).elementMaxAbs() > 1e-6;
    }
}
