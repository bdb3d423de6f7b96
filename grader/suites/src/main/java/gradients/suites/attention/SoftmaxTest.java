package gradients.suites.attention;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.attention.Softmax;
import gradients.kit.FiniteDifferences;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class SoftmaxTest {

    private final Fixture pytorch = Fixture.of(getClass(), "pytorch.json");

    @Test
    @Task("8.1")
    void weights_are_exponentials_over_their_row_sum(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "n", "m");
        SimpleMatrix scores = draw.normal(sizes[0], sizes[1], 2);

        SimpleMatrix p = Softmax.forward(scores);

        assertThatMatrix("P", p).isCloseTo(Loops.softmax(scores), "plain loops");
    }

    @Test
    @Task("8.1")
    void weights_agree_with_pytorch() {
        SimpleMatrix p = Softmax.forward(pytorch.matrix("softmax.scores"));

        assertThatMatrix("P", p).isCloseTo(pytorch.matrix("softmax.weights"), "PyTorch");
    }

    @Test
    @Task("8.1")
    void every_row_adds_up_to_1(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "n", "m");

        SimpleMatrix p = Softmax.forward(draw.normal(sizes[0], sizes[1], 3));

        assertThatMatrix("P", p).hasShape(sizes[0], sizes[1]);
        assertThatMatrix("the row sums of P", Matrices.rowSums(p))
                .isCloseTo(Loops.everything(sizes[0], 1), "weights are shares");
    }

    @Test
    @Task("8.1")
    void large_scores_stay_finite(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 7, "n", "m");
        SimpleMatrix scores = draw.normal(sizes[0], sizes[1]);

        SimpleMatrix high = Softmax.forward(scores.plus(1000));
        SimpleMatrix low = Softmax.forward(scores.minus(1000));

        // Adding 1000 rounds the scores at 1e-13 and thereby the weights: the reference sees the same rounded scores.
        assertThatMatrix("P at scores near 1000", high).isCloseTo(Loops.softmax(scores.plus(1000)), "plain loops");
        assertThatMatrix("P at scores near −1000", low).isCloseTo(Loops.softmax(scores.minus(1000)), "plain loops");
    }

    @Test
    @Task("8.1")
    void rows_at_different_heights_do_not_disturb_each_other(Draw draw) {
        SimpleMatrix scores = draw.normal(3, 4);
        for (int j = 0; j < 4; j++) {
            scores.set(0, j, scores.get(0, j) - 2000);
            scores.set(2, j, scores.get(2, j) + 2000);
        }

        SimpleMatrix p = Softmax.forward(scores);

        assertThatMatrix("P with rows near −2000, 0 and 2000", p).isCloseTo(Loops.softmax(scores), "plain loops");
    }

    @Test
    @Task("8.1")
    void a_huge_score_takes_everything() {
        SimpleMatrix p = Softmax.forward(new SimpleMatrix(new double[][] {{0, 1e308, -1e308}, {-5e4, 5e4, 0}}));

        assertThatMatrix("P", p).isCloseTo(new SimpleMatrix(new double[][] {{0, 1, 0}, {0, 1, 0}}), "closed form");
    }

    @Test
    @Task("8.1")
    void a_single_key_and_equal_scores_share_evenly(Draw draw) {
        int m = draw.size("m", 2, 6);

        SimpleMatrix single = Softmax.forward(draw.normal(3, 1));
        SimpleMatrix equal = Softmax.forward(new SimpleMatrix(2, m).plus(draw.between(-9, 9)));

        assertThatMatrix("P of a single column", single).isCloseTo(Loops.everything(3, 1), "closed form");
        assertThatMatrix("P of equal scores", equal)
                .isCloseTo(Loops.everything(2, m).divide(m), "closed form");
    }

    @Test
    @Task("8.1")
    void the_scores_are_left_alone(Draw draw) {
        SimpleMatrix scores = draw.normal(3, 4);
        SimpleMatrix before = scores.copy();

        Softmax.forward(scores);

        assertThatMatrix("the scores that were passed", scores).isExactly(before, "their copy");
    }

    @Test
    @Task("8.1")
    void scores_without_columns_are_refused() {
        assertRejects("forward of 3×0 scores", () -> Softmax.forward(new SimpleMatrix(3, 0)), "scores");
    }

    @Test
    @Task("8.1")
    void the_backward_pass_agrees_with_differences(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "n", "m");
        SimpleMatrix scores = draw.normal(sizes[0], sizes[1]);
        SimpleMatrix upstream = draw.normal(sizes[0], sizes[1]);

        SimpleMatrix dS = Softmax.backward(upstream, Loops.softmax(scores));

        SimpleMatrix wanted = FiniteDifferences.pullback(Loops::softmax, scores, upstream);
        assertThatMatrix("dS", dS).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    @Task("8.1")
    void the_backward_pass_agrees_with_pytorch() {
        SimpleMatrix dS = Softmax.backward(pytorch.matrix("softmax.upstream"), pytorch.matrix("softmax.weights"));

        assertThatMatrix("dS", dS).isCloseTo(pytorch.matrix("softmax.gradient"), "PyTorch");
    }

    @Test
    @Task("8.1")
    void an_upstream_that_is_equal_along_each_row_changes_nothing(Draw draw) {
        SimpleMatrix p = Loops.softmax(draw.normal(3, 5));
        SimpleMatrix upstream = Matrices.repeatRow(draw.normal(1, 3), 5).transpose();

        SimpleMatrix dS = Softmax.backward(upstream, p);

        assertThatMatrix("dS", dS).isCloseTo(new SimpleMatrix(3, 5), "weights that add up to 1 cannot all grow");
    }

    @Test
    @Task("8.1")
    void decided_and_empty_rows_pass_nothing_back(Draw draw) {
        SimpleMatrix p = new SimpleMatrix(new double[][] {{0, 1, 0, 0}, {0, 0, 0, 0}});

        SimpleMatrix dS = Softmax.backward(draw.normal(2, 4), p);

        assertThatMatrix("dS", dS).isCloseTo(new SimpleMatrix(2, 4), "closed form");
    }

    @Test
    @Task("8.1")
    void an_upstream_of_another_shape_is_refused(Draw draw) {
        SimpleMatrix p = Loops.softmax(draw.normal(3, 4));

        assertRejects("backward with dP 4×3 for P 3×4", () -> Softmax.backward(draw.normal(4, 3), p), "dP", "4×3");
        assertRejects("backward with dP 3×5 for P 3×4", () -> Softmax.backward(draw.normal(3, 5), p), "dP", "3×5");
    }
}
