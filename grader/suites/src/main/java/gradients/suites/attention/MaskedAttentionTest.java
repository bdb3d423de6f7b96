package gradients.suites.attention;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.attention.Attention;
import gradients.attention.ScaledDotProduct;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class MaskedAttentionTest {

    private final Fixture pytorch = Fixture.of(getClass(), "pytorch.json");

    @Test
    @Task("8.5")
    void hidden_keys_have_no_share_in_the_output(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 7, "n", "m", "d", "e");
        SimpleMatrix q = draw.normal(sizes[0], sizes[2]);
        SimpleMatrix k = draw.normal(sizes[1], sizes[2]);
        SimpleMatrix v = draw.normal(sizes[1], sizes[3]);
        SimpleMatrix mask = Loops.mask(draw, sizes[0], sizes[1]);

        Attention pass = ScaledDotProduct.forward(q, k, v, mask);

        CarriedForward.assertFollows(
                "Y", pass.output(), Loops.attend(q, k, v, mask).output(), () -> fromOwnScores(q, k, v, mask));
        assertThatMatrix(
                        "P at hidden places",
                        pass.weights().elementMult(mask.scale(-1).plus(1)))
                .isExactly(new SimpleMatrix(sizes[0], sizes[1]), "exactly 0");
    }

    @Test
    @Task("8.5")
    void a_masked_pass_agrees_with_pytorch() {
        SimpleMatrix q = torch("q");
        SimpleMatrix k = torch("k");
        SimpleMatrix v = torch("v");
        SimpleMatrix mask = torch("mask");

        Attention pass = ScaledDotProduct.forward(q, k, v, mask);

        CarriedForward.assertFollows(
                "Y", pass.output(), torch("output"), Tolerance.VALUES, "PyTorch", () -> fromOwnScores(q, k, v, mask));
    }

    @Test
    @Task("8.5")
    void the_masked_pass_keeps_what_went_in(Draw draw) {
        SimpleMatrix q = draw.normal(2, 3);
        SimpleMatrix k = draw.normal(4, 3);
        SimpleMatrix v = draw.normal(4, 5);

        Attention pass = ScaledDotProduct.forward(q, k, v, Loops.mask(draw, 2, 4));

        assertThatMatrix("the pass's q", pass.q()).isExactly(q, "the queries");
        assertThatMatrix("the pass's k", pass.k()).isExactly(k, "the keys");
        assertThatMatrix("the pass's v", pass.v()).isExactly(v, "the values");
    }

    @Test
    @Task("8.5")
    void a_query_that_may_look_at_nothing_gets_zeros(Draw draw) {
        SimpleMatrix mask = Loops.everything(3, 4);
        for (int j = 0; j < 4; j++) {
            mask.set(2, j, 0);
        }

        Attention pass = ScaledDotProduct.forward(draw.normal(3, 2), draw.normal(4, 2), draw.normal(4, 5), mask);

        assertThatMatrix("Y", pass.output()).hasShape(3, 5).isFinite();
        assertThatMatrix("the row of Y that sees nothing", pass.output().getRow(2))
                .isExactly(new SimpleMatrix(1, 5), "exactly 0");
    }

    @Test
    @Task("8.5")
    void the_future_does_not_reach_the_past(Draw draw) {
        int length = draw.size("T", 4, 6);
        int now = draw.size("changed from position", 1, length - 1);
        SimpleMatrix x = draw.normal(length, 3);
        SimpleMatrix other = x.copy();
        for (int t = now; t < length; t++) {
            other.setRow(t, draw.normal(1, 3));
        }

        SimpleMatrix before =
                ScaledDotProduct.forward(x, x, x, Loops.causal(length)).output();
        SimpleMatrix after =
                ScaledDotProduct.forward(x, other, other, Loops.causal(length)).output();

        assertThatMatrix("the outputs before the change", after.rows(0, now))
                .isCloseTo(before.rows(0, now), "those before it");
    }

    @Test
    @Task("8.5")
    void values_and_masks_that_do_not_fit_are_refused(Draw draw) {
        SimpleMatrix q = draw.normal(3, 2);
        SimpleMatrix k = draw.normal(4, 2);
        SimpleMatrix v = draw.normal(4, 5);

        assertRejects(
                "forward with a 4×3 mask for 3 queries and 4 keys",
                () -> ScaledDotProduct.forward(q, k, v, Loops.everything(4, 3)),
                "mask");
        assertRejects(
                "masked forward with 3 values for 4 keys",
                () -> ScaledDotProduct.forward(q, k, draw.normal(3, 5), Loops.everything(3, 4)),
                "v");
    }

    private SimpleMatrix torch(String name) {
        return pytorch.matrix("scaledDotProduct." + name);
    }

    /** The output that the student's own scores lead to. */
    private static SimpleMatrix fromOwnScores(SimpleMatrix q, SimpleMatrix k, SimpleMatrix v, SimpleMatrix mask) {
        return Loops.softmax(ScaledDotProduct.scores(q, k), mask).mult(v);
    }
}
