package gradients.suites.residual;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.residual.Block;
import gradients.residual.ResidualBlock;
import gradients.residual.ResidualStack;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Draws are judged by their moments, five standard errors wide, never one by one. */
@HiddenSuite
@Task("4.6")
class ZeroInitialisationTest {

    @Test
    void the_branch_is_silent_and_the_shortcut_the_identity(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 9, "width", "hidden");

        Block block = ResidualBlock.zeroInitialised(sizes[0], sizes[1], draw.random());

        assertThatHolds(!block.projects(), "The block has a projection; its shortcut must be the identity.");
        assertThatMatrix("W2", block.w2())
                .isExactly(new SimpleMatrix(sizes[1], sizes[0]), "zeros of shape hidden×width");
        assertThatMatrix("b1", block.b1()).isExactly(new SimpleMatrix(1, sizes[1]), "zeros of shape 1×hidden");
        assertThatMatrix("b2", block.b2()).isExactly(new SimpleMatrix(1, sizes[0]), "zeros of shape 1×width");
        assertThatMatrix("W1", block.w1()).hasShape(sizes[0], sizes[1]);
    }

    @Test
    void W1_has_the_moments_of_He(Draw draw) {
        int width = draw.size("width", 30, 50);
        int hidden = draw.size("hidden", 100, 140);

        SimpleMatrix w1 =
                ResidualBlock.zeroInitialised(width, hidden, draw.random()).w1();

        assertThatMatrix("W1", w1).hasShape(width, hidden);
        double n = w1.getNumElements();
        double mean = w1.elementSum() / n;
        double variance = w1.elementMult(w1).elementSum() / n;
        double wanted = 2.0 / width;
        assertThatHolds(
                Math.abs(mean) <= 5 * Math.sqrt(wanted / n),
                "The mean of W1 is %.3g; that is too far from 0 for draws of this distribution.",
                mean);
        assertThatHolds(
                Math.abs(variance - wanted) <= 5 * wanted * Math.sqrt(2 / n),
                "The variance of W1, %d×%d, is %.3g; that is not the one of He et al.",
                width,
                hidden,
                variance);
    }

    @Test
    void a_stack_draws_all_its_blocks_from_one_stream(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 6, "depth", "width", "hidden");
        long seed = draw.random().nextLong();

        List<Block> blocks = ResidualStack.zeroInitialised(sizes[0], sizes[1], sizes[2], new Random(seed));
        List<Block> again = ResidualStack.zeroInitialised(sizes[0], sizes[1], sizes[2], new Random(seed));
        List<Block> other = ResidualStack.zeroInitialised(sizes[0], sizes[1], sizes[2], new Random(seed + 1));

        assertThatHolds(
                blocks.size() == sizes[0], "The stack has %d blocks; asked for were %d.", blocks.size(), sizes[0]);
        for (int i = 0; i < sizes[0]; i++) {
            SimpleMatrix w1 = blocks.get(i).w1();
            assertThatMatrix(
                            "W1 of block " + i + ", drawn again from the same seed",
                            again.get(i).w1())
                    .isExactly(w1, "the first stack");
            assertThatHolds(differs(w1, other.get(i).w1()), "W1 of block %d is the same for two seeds.", i);
            for (int j = 0; j < i; j++) {
                assertThatHolds(differs(w1, blocks.get(j).w1()), "Blocks %d and %d have the same W1.", j, i);
            }
        }
    }

    @Test
    void every_block_of_a_stack_is_silent(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 6, "depth", "width", "hidden");

        List<Block> blocks = ResidualStack.zeroInitialised(sizes[0], sizes[1], sizes[2], draw.random());

        SimpleMatrix x = draw.uniform(4, sizes[1], 0, 2);
        SimpleMatrix y = x;
        for (Block block : blocks) {
            y = PlainBlock.pass(block, y).y();
        }
        assertThatMatrix("y of the untrained stack for x ≥ 0", y).isExactly(x, "every F is 0");
    }

    @Test
    void W1_is_drawn_and_not_zero(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 6, "depth", "width", "hidden");

        List<Block> blocks = ResidualStack.zeroInitialised(sizes[0], sizes[1], sizes[2], draw.random());

        for (int i = 0; i < blocks.size(); i++) {
            assertThatHolds(
                    Matrices.largestMagnitude(blocks.get(i).w1()) > 0,
                    "W1 of block %d is zero, like W2: then no gradient reaches either of them.",
                    i);
        }
    }

    private static boolean differs(SimpleMatrix a, SimpleMatrix b) {
        return Matrices.largestMagnitude(a.minus(b)) > 0;
    }
}
