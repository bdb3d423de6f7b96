package gradients.suites.attention;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.attention.Masks;
import gradients.attention.Softmax;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class MasksTest {

    @Test
    @Task("8.5")
    void causal_lets_a_query_see_itself_and_what_came_before() {
        SimpleMatrix mask = Masks.causal(4, 4);

        SimpleMatrix wanted = new SimpleMatrix(new double[][] {{1, 0, 0, 0}, {1, 1, 0, 0}, {1, 1, 1, 0}, {1, 1, 1, 1}});
        assertThatMatrix("the causal mask", mask).isExactly(wanted, "key j ≤ query i");
    }

    @Test
    @Task("8.5")
    void causal_counts_positions_from_the_first_on_both_sides(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "queries", "keys");

        SimpleMatrix mask = Masks.causal(sizes[0], sizes[1]);

        SimpleMatrix square = Loops.causal(Math.max(sizes[0], sizes[1]));
        assertThatMatrix("the causal mask", mask)
                .isExactly(square.extractMatrix(0, sizes[0], 0, sizes[1]), "key j ≤ query i");
    }

    @Test
    @Task("8.5")
    void padding_hides_the_last_keys_from_everybody(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 8, "queries", "keys");
        int real = draw.size("real", 1, sizes[1] - 1);

        SimpleMatrix mask = Masks.padding(sizes[0], sizes[1], real);

        SimpleMatrix wanted = new SimpleMatrix(sizes[0], sizes[1]);
        for (int i = 0; i < sizes[0] * sizes[1]; i++) {
            wanted.set(i, i % sizes[1] < real ? 1 : 0);
        }
        assertThatMatrix("the padding mask", mask).isExactly(wanted, "key j < real");
    }

    @Test
    @Task("8.5")
    void padding_may_hide_nothing_or_everything() {
        assertThatMatrix("the mask with all keys real", Masks.padding(2, 3, 3))
                .isExactly(Loops.everything(2, 3), "key j < real");
        assertThatMatrix("the mask with no key real", Masks.padding(2, 3, 0))
                .isExactly(new SimpleMatrix(2, 3), "key j < real");
    }

    @Test
    @Task("8.5")
    void more_real_keys_than_keys_are_refused() {
        assertRejects("padding with 4 real keys of 3", () -> Masks.padding(2, 3, 4), "real");
        assertRejects("padding with -1 real keys", () -> Masks.padding(2, 3, -1), "real");
    }

    @Test
    @Task("8.5")
    void hidden_weights_are_0_and_the_others_share_the_rest(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 7, "n", "m");
        SimpleMatrix scores = draw.normal(sizes[0], sizes[1]);
        SimpleMatrix mask = Loops.mask(draw, sizes[0], sizes[1]);

        SimpleMatrix p = Softmax.masked(scores, mask);

        CarriedForward.assertFollows("P", p, Loops.softmax(scores, mask), () -> ownMasked(scores, mask));
        assertThatMatrix("P at hidden places", p.elementMult(mask.scale(-1).plus(1)))
                .isExactly(new SimpleMatrix(sizes[0], sizes[1]), "exactly 0");
    }

    @Test
    @Task("8.5")
    void a_mask_that_hides_nothing_is_the_plain_softmax(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "n", "m");
        SimpleMatrix scores = draw.normal(sizes[0], sizes[1]);

        SimpleMatrix p = Softmax.masked(scores, Loops.everything(sizes[0], sizes[1]));

        CarriedForward.assertFollows("P", p, Loops.softmax(scores), () -> Softmax.forward(scores));
    }

    @Test
    @Task("8.5")
    void a_row_that_is_hidden_completely_is_zero(Draw draw) {
        SimpleMatrix scores = draw.normal(3, 4);
        SimpleMatrix mask = Loops.everything(3, 4);
        for (int j = 0; j < 4; j++) {
            mask.set(1, j, 0);
        }

        SimpleMatrix p = Softmax.masked(scores, mask);

        assertThatMatrix("P", p).hasShape(3, 4).isFinite();
        assertThatMatrix("the row of P that is hidden", p.getRow(1)).isExactly(new SimpleMatrix(1, 4), "exactly 0");
    }

    @Test
    @Task("8.5")
    void a_huge_hidden_score_has_no_influence(Draw draw) {
        SimpleMatrix scores = draw.normal(2, 3);
        SimpleMatrix mask = new SimpleMatrix(new double[][] {{1, 0, 1}, {0, 1, 1}});
        SimpleMatrix wanted = Loops.softmax(scores, mask);
        SimpleMatrix extreme = scores.copy();
        extreme.set(0, 1, 1e6);
        extreme.set(1, 0, 1e300);

        SimpleMatrix p = Softmax.masked(extreme, mask);

        CarriedForward.assertFollows("P", p, wanted, () -> ownMasked(scores, mask));
    }

    @Test
    @Task("8.5")
    void low_live_scores_win_against_hidden_ones(Draw draw) {
        SimpleMatrix scores = draw.normal(2, 3).minus(1e12);
        scores.set(0, 0, scores.get(0, 0) + 2000); // e²⁰⁰⁰ overflows, unless the largest live score is subtracted
        SimpleMatrix mask = new SimpleMatrix(new double[][] {{1, 0, 1}, {0, 1, 0}});

        SimpleMatrix p = Softmax.masked(scores, mask);

        CarriedForward.assertFollows("P", p, Loops.softmax(scores, mask), () -> ownMasked(scores.plus(1e12), mask));
    }

    @Test
    @Task("8.5")
    void scores_and_mask_are_left_alone(Draw draw) {
        SimpleMatrix scores = draw.normal(3, 4);
        SimpleMatrix mask = Loops.mask(draw, 3, 4);
        SimpleMatrix scoresBefore = scores.copy();
        SimpleMatrix maskBefore = mask.copy();

        Softmax.masked(scores, mask);

        assertThatMatrix("the scores that were passed", scores).isExactly(scoresBefore, "their copy");
        assertThatMatrix("the mask that was passed", mask).isExactly(maskBefore, "its copy");
    }

    @Test
    @Task("8.5")
    void masks_that_make_no_sense_are_refused(Draw draw) {
        SimpleMatrix scores = draw.normal(3, 4);
        SimpleMatrix half = Loops.everything(3, 4);
        half.set(1, 2, 0.5);

        assertRejects("masked with a 4×3 mask", () -> Softmax.masked(scores, Loops.everything(4, 3)), "mask", "4×3");
        assertRejects("masked with a 3×5 mask", () -> Softmax.masked(scores, Loops.everything(3, 5)), "mask", "3×5");
        assertRejects("masked with 0.5 in the mask", () -> Softmax.masked(scores, half), "mask", "0.5");
    }

    /** Each row's live scores through the student's plain softmax, put back in their places. */
    private static SimpleMatrix ownMasked(SimpleMatrix scores, SimpleMatrix mask) {
        SimpleMatrix p = new SimpleMatrix(scores.getNumRows(), scores.getNumCols());
        for (int i = 0; i < p.getNumRows(); i++) {
            int row = i;
            int[] live = IntStream.range(0, mask.getNumCols())
                    .filter(j -> mask.get(row, j) == 1)
                    .toArray();
            SimpleMatrix scoresOfLive = new SimpleMatrix(1, live.length);
            for (int j = 0; j < live.length; j++) {
                scoresOfLive.set(0, j, scores.get(i, live[j]));
            }
            SimpleMatrix shares = Softmax.forward(scoresOfLive);
            for (int j = 0; j < live.length; j++) {
                p.set(i, live[j], shares.get(0, j));
            }
        }
        return p;
    }
}
