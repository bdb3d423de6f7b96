package gradients.suites.attention;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.attention.Attention;
import gradients.attention.MultiHead;
import gradients.attention.MultiHeadPass;
import gradients.attention.MultiHeadWeights;
import gradients.attention.ScaledDotProduct;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class MultiHeadTest {

    private final Fixture pytorch = Fixture.of(getClass(), "pytorch.json");

    @Test
    @Task("8.6")
    void the_output_mixes_all_heads(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 5, "T", "D", "F");
        MultiHeadWeights weights = Loops.weights(draw, 2, 4, sizes[1], sizes[2]);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1], 0.5);
        SimpleMatrix mask = Loops.everything(sizes[0], sizes[0]);

        SimpleMatrix y = MultiHead.forward(x, weights, mask).output();

        assertFollows(y, x, weights, mask);
    }

    @Test
    @Task("8.6")
    void three_heads_agree_with_the_pytorch_module() {
        MultiHeadWeights weights = torchWeights(pytorch);
        SimpleMatrix x = pytorch.matrix("multiHead.x");
        SimpleMatrix mask = pytorch.matrix("multiHead.mask");

        SimpleMatrix y = MultiHead.forward(x, weights, mask).output();

        CarriedForward.assertFollows(
                "Y",
                y,
                pytorch.matrix("multiHead.output"),
                Tolerance.VALUES,
                "torch.nn.MultiheadAttention",
                () -> fromOwnHeads(x, weights, mask));
    }

    @Test
    @Task("8.6")
    void every_head_attends_with_its_own_block_of_columns(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 5, "T", "D", "F");
        MultiHeadWeights weights = Loops.weights(draw, 3, 2, sizes[1], sizes[2]);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);

        MultiHeadPass pass = MultiHead.forward(x, weights, Loops.everything(sizes[0], sizes[0]));

        assertThat(pass.heads()).as("the heads that the pass keeps").hasSize(3);
        for (int h = 0; h < 3; h++) {
            Attention wanted = Loops.inputsOf(h, x, weights);
            Attention head = pass.heads().get(h);
            assertThatMatrix("q of head " + h, head.q()).isCloseTo(wanted.q(), "its columns of X·wQ");
            assertThatMatrix("k of head " + h, head.k()).isCloseTo(wanted.k(), "its columns of X·wK");
            assertThatMatrix("v of head " + h, head.v()).isCloseTo(wanted.v(), "its columns of X·wV");
        }
    }

    @Test
    @Task("8.6")
    void the_pass_keeps_the_inputs_and_the_heads_side_by_side(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 5, "T", "D", "F");
        MultiHeadWeights weights = Loops.weights(draw, 2, 3, sizes[1], sizes[2]);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);
        SimpleMatrix mask = Loops.everything(sizes[0], sizes[0]);

        MultiHeadPass pass = MultiHead.forward(x, weights, mask);

        assertThatMatrix("the pass's x", pass.x()).isExactly(x, "the inputs");
        CarriedForward.assertFollows(
                "joined",
                pass.joined(),
                Loops.multiHead(x, weights, mask).joined(),
                () -> joinedOwnHeads(x, weights, mask));
    }

    @Test
    @Task("8.6")
    void one_head_is_plain_attention_between_projections(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 6, "T", "D", "E", "F");
        MultiHeadWeights weights = Loops.weights(draw, 1, sizes[2], sizes[1], sizes[3]);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1], 0.5);
        SimpleMatrix mask = Loops.everything(sizes[0], sizes[0]);

        SimpleMatrix y = MultiHead.forward(x, weights, mask).output();

        assertFollows(y, x, weights, mask);
    }

    @Test
    @Task("8.6")
    void the_mask_holds_for_every_head(Draw draw) {
        int length = draw.size("T", 4, 6);
        MultiHeadWeights weights = Loops.weights(draw, 3, 2, 3, 4);
        SimpleMatrix x = draw.normal(length, 3);
        SimpleMatrix mask = Loops.mask(draw, length, length);

        SimpleMatrix y = MultiHead.forward(x, weights, mask).output();

        assertFollows(y, x, weights, mask);
    }

    @Test
    @Task("8.6")
    void inputs_that_do_not_fit_are_refused(Draw draw) {
        MultiHeadWeights weights = Loops.weights(draw, 2, 3, 5, 4);
        SimpleMatrix x = draw.normal(3, 5);

        MultiHead.forward(x, weights, Loops.everything(3, 3));

        assertRejects(
                "forward with x of 4 columns for projections of 5 rows",
                () -> MultiHead.forward(draw.normal(3, 4), weights, Loops.everything(3, 3)),
                "x",
                "3×4");
        assertRejects(
                "forward with a 2×3 mask for 3 positions",
                () -> MultiHead.forward(x, weights, Loops.everything(2, 3)),
                "mask");
        assertRejectsWeights(draw);
    }

    static MultiHeadWeights torchWeights(Fixture pytorch) {
        return new MultiHeadWeights(
                3,
                pytorch.matrix("multiHead.wQ"),
                pytorch.matrix("multiHead.wK"),
                pytorch.matrix("multiHead.wV"),
                pytorch.matrix("multiHead.wO"));
    }

    private static void assertRejectsWeights(Draw draw) {
        SimpleMatrix w = draw.normal(5, 6);
        SimpleMatrix wO = draw.normal(6, 4);
        assertRejects("4 heads for 6 columns", () -> new MultiHeadWeights(4, w, w, w, wO), "heads");
        assertRejects("no heads", () -> new MultiHeadWeights(0, w, w, w, wO), "heads");
        assertRejects("wK 5×4", () -> new MultiHeadWeights(2, w, draw.normal(5, 4), w, wO), "wK", "5×4");
        assertRejects("wV 4×6", () -> new MultiHeadWeights(2, w, w, draw.normal(4, 6), wO), "wV", "4×6");
        assertRejects("wO 5×4", () -> new MultiHeadWeights(2, w, w, w, draw.normal(5, 4)), "wO", "5×4");
    }

    private static void assertFollows(SimpleMatrix y, SimpleMatrix x, MultiHeadWeights weights, SimpleMatrix mask) {
        CarriedForward.assertFollows(
                "Y", y, Loops.multiHead(x, weights, mask).output(), () -> fromOwnHeads(x, weights, mask));
    }

    private static SimpleMatrix fromOwnHeads(SimpleMatrix x, MultiHeadWeights weights, SimpleMatrix mask) {
        return joinedOwnHeads(x, weights, mask).mult(weights.wO());
    }

    private static SimpleMatrix joinedOwnHeads(SimpleMatrix x, MultiHeadWeights weights, SimpleMatrix mask) {
        List<SimpleMatrix> outputs = new ArrayList<>();
        for (int h = 0; h < weights.heads(); h++) {
            Attention in = Loops.inputsOf(h, x, weights);
            outputs.add(ScaledDotProduct.forward(in.q(), in.k(), in.v(), mask).output());
        }
        return Loops.joined(outputs);
    }
}
