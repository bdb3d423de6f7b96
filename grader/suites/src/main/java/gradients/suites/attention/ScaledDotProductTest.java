package gradients.suites.attention;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.attention.Attention;
import gradients.attention.ScaledDotProduct;
import gradients.attention.Softmax;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class ScaledDotProductTest {

    @Test
    @Task("8.3")
    void scores_are_dot_products_over_the_root_of_the_width(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "n", "m", "d");
        SimpleMatrix q = draw.normal(sizes[0], sizes[2]);
        SimpleMatrix k = draw.normal(sizes[1], sizes[2]);

        SimpleMatrix scores = ScaledDotProduct.scores(q, k);

        assertThatMatrix("S", scores).isCloseTo(Loops.scores(q, k), "plain loops");
    }

    @Test
    @Task("8.3")
    void a_wide_query_meets_itself(Draw draw) {
        int d = draw.size("d", 64, 100);
        SimpleMatrix q = Loops.everything(1, d);

        SimpleMatrix scores = ScaledDotProduct.scores(q, q);

        assertThatMatrix("S of d ones with d ones", scores)
                .isCloseTo(Loops.everything(1, 1).scale(Math.sqrt(d)), "d/√d");
    }

    @Test
    @Task("8.3")
    void weights_are_the_softmax_of_each_query_over_the_keys(Draw draw) {
        Inputs in = Inputs.of(draw);

        Attention pass = ScaledDotProduct.forward(in.q, in.k, in.v);

        CarriedForward.assertFollows("P", pass.weights(), in.weights(), in::ownWeights);
    }

    @Test
    @Task("8.3")
    void the_output_is_weights_times_values(Draw draw) {
        Inputs in = Inputs.of(draw);

        Attention pass = ScaledDotProduct.forward(in.q, in.k, in.v);

        CarriedForward.assertFollows(
                "Y",
                pass.output(),
                in.weights().mult(in.v),
                () -> in.ownWeights().mult(in.v));
    }

    @Test
    @Task("8.3")
    void the_pass_keeps_what_went_in(Draw draw) {
        Inputs in = Inputs.of(draw);

        Attention pass = ScaledDotProduct.forward(in.q, in.k, in.v);

        assertThatMatrix("the pass's q", pass.q()).isExactly(in.q, "the queries");
        assertThatMatrix("the pass's k", pass.k()).isExactly(in.k, "the keys");
        assertThatMatrix("the pass's v", pass.v()).isExactly(in.v, "the values");
    }

    @Test
    @Task("8.3")
    void a_query_of_zeros_averages_all_values(Draw draw) {
        Inputs in = Inputs.of(draw);
        int n = in.q.getNumRows();
        int m = in.k.getNumRows();
        SimpleMatrix zeros = new SimpleMatrix(n, in.q.getNumCols());

        Attention pass = ScaledDotProduct.forward(zeros, in.k, in.v);

        CarriedForward.assertFollows(
                "Y",
                pass.output(),
                Matrices.repeatRow(Matrices.columnMeans(in.v), n),
                () -> Softmax.forward(new SimpleMatrix(n, m)).mult(in.v));
    }

    @Test
    @Task("8.3")
    void a_single_key_gives_its_value_to_every_query(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "n", "d", "e");
        SimpleMatrix q = draw.normal(sizes[0], sizes[1]);
        SimpleMatrix k = draw.normal(1, sizes[1]);
        SimpleMatrix v = draw.normal(1, sizes[2]);

        Attention pass = ScaledDotProduct.forward(q, k, v);

        CarriedForward.assertFollows(
                "Y",
                pass.output(),
                Matrices.repeatRow(v, sizes[0]),
                () -> Softmax.forward(Loops.scores(q, k)).mult(v));
    }

    @Test
    @Task("8.3")
    void keys_and_values_that_do_not_fit_are_refused(Draw draw) {
        SimpleMatrix q = draw.normal(4, 3);
        SimpleMatrix k = draw.normal(5, 3);

        assertRejects(
                "scores with keys of width 2 for queries of width 3",
                () -> ScaledDotProduct.scores(q, draw.normal(5, 2)),
                "k",
                "5×2");
        assertRejects(
                "forward with 6 values for 5 keys",
                () -> ScaledDotProduct.forward(q, k, draw.normal(6, 2)),
                "v",
                "6×2");
    }

    private record Inputs(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v) {

        static Inputs of(Draw draw) {
            int[] sizes = draw.distinctSizes(2, 7, "n", "m", "d", "e");
            return new Inputs(
                    draw.normal(sizes[0], sizes[2]), draw.normal(sizes[1], sizes[2]), draw.normal(sizes[1], sizes[3]));
        }

        SimpleMatrix weights() {
            return Loops.attend(q, k, v).weights();
        }

        SimpleMatrix ownWeights() {
            return Softmax.forward(Loops.scores(q, k));
        }
    }
}
