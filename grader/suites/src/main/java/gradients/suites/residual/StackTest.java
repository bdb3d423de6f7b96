package gradients.suites.residual;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import gradients.residual.Block;
import gradients.residual.BlockGradients;
import gradients.residual.BlockPass;
import gradients.residual.ResidualBlock;
import gradients.residual.ResidualStack;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/**
 * Each block is compared with the student's own single block, and all matrices are square: a mistake in the single
 * block,
 * even one that trips over shapes, is paid for in its own task.
 */
@HiddenSuite
@Task("4.5")
class StackTest {

    private static final String OWN_BLOCK = "your single block";

    @Test
    void each_block_reads_what_the_one_before_returned(Draw draw) {
        List<Block> blocks = blocks(draw, draw.size("blocks", 3, 5));
        SimpleMatrix x = input(draw, blocks);

        List<BlockPass> passes = ResidualStack.forward(blocks, x);

        assertForward(blocks, passes, x);
    }

    @Test
    void a_stack_of_one_block_is_that_block(Draw draw) {
        List<Block> blocks = blocks(draw, 1);
        SimpleMatrix x = input(draw, blocks);

        List<BlockPass> passes = ResidualStack.forward(blocks, x);

        assertForward(blocks, passes, x);
    }

    @Test
    void identity_and_projection_blocks_may_follow_each_other(Draw draw) {
        List<Block> blocks = mixed(draw);
        SimpleMatrix x = input(draw, blocks);

        List<BlockPass> passes = ResidualStack.forward(blocks, x);

        assertForward(blocks, passes, x);
    }

    @Test
    void each_block_gets_the_input_gradient_of_the_one_after(Draw draw) {
        List<Block> blocks = blocks(draw, draw.size("blocks", 3, 5));
        SimpleMatrix x = input(draw, blocks);
        SimpleMatrix dY = draw.normal(x.getNumRows(), x.getNumCols());
        List<BlockPass> passes = passes(blocks, x);

        List<BlockGradients> gradients = ResidualStack.backward(blocks, passes, dY);

        assertBackward(blocks, passes, gradients, dY);
    }

    @Test
    void the_gradients_of_a_stack_of_one_are_those_of_the_block(Draw draw) {
        List<Block> blocks = blocks(draw, 1);
        SimpleMatrix x = input(draw, blocks);
        SimpleMatrix dY = draw.normal(x.getNumRows(), x.getNumCols());
        List<BlockPass> passes = passes(blocks, x);

        List<BlockGradients> gradients = ResidualStack.backward(blocks, passes, dY);

        assertBackward(blocks, passes, gradients, dY);
    }

    @Test
    void gradients_pass_through_identity_and_projection_blocks(Draw draw) {
        List<Block> blocks = mixed(draw);
        SimpleMatrix x = input(draw, blocks);
        SimpleMatrix dY = draw.normal(x.getNumRows(), x.getNumCols());
        List<BlockPass> passes = passes(blocks, x);

        List<BlockGradients> gradients = ResidualStack.backward(blocks, passes, dY);

        assertBackward(blocks, passes, gradients, dY);
    }

    private static void assertForward(List<Block> blocks, List<BlockPass> passes, SimpleMatrix x) {
        assertThatHolds(
                passes.size() == blocks.size(), "There are %d passes for %d blocks.", passes.size(), blocks.size());
        SimpleMatrix input = x;
        for (int i = 0; i < blocks.size(); i++) {
            BlockPass pass = passes.get(i);
            BlockPass wanted = ResidualBlock.forward(blocks.get(i), input);
            assertThatMatrix("x of block " + i, pass.x())
                    .isCloseTo(input, i == 0 ? "the stack's input" : "y of block " + (i - 1));
            assertThatMatrix("sum of block " + i, pass.sum()).isCloseTo(wanted.sum(), OWN_BLOCK);
            assertThatMatrix("y of block " + i, pass.y()).isCloseTo(wanted.y(), OWN_BLOCK);
            input = pass.y();
        }
    }

    private static void assertBackward(
            List<Block> blocks, List<BlockPass> passes, List<BlockGradients> gradients, SimpleMatrix dY) {
        assertThatHolds(
                gradients.size() == blocks.size(),
                "There are gradients for %d blocks; the stack has %d.",
                gradients.size(),
                blocks.size());
        SimpleMatrix upstream = dY;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            BlockGradients wanted = ResidualBlock.backward(blocks.get(i), passes.get(i), upstream);
            assertThatMatrix("dW1 of block " + i, gradients.get(i).w1()).isCloseTo(wanted.w1(), OWN_BLOCK);
            assertThatMatrix("dW2 of block " + i, gradients.get(i).w2()).isCloseTo(wanted.w2(), OWN_BLOCK);
            assertThatMatrix("dx of block " + i, gradients.get(i).x()).isCloseTo(wanted.x(), OWN_BLOCK);
            upstream = wanted.x();
        }
    }

    /** Returns the passes as the suite computes them. */
    private static List<BlockPass> passes(List<Block> blocks, SimpleMatrix x) {
        List<BlockPass> passes = new ArrayList<>();
        SimpleMatrix input = x;
        for (Block block : blocks) {
            passes.add(PlainBlock.pass(block, input));
            input = passes.get(passes.size() - 1).y();
        }
        return passes;
    }

    private static List<Block> blocks(Draw draw, int count) {
        int width = draw.size("D = H", 3, 6);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(PlainBlock.drawn(draw, width, width, width, false));
        }
        return blocks;
    }

    private static List<Block> mixed(Draw draw) {
        int width = draw.size("D = H = K", 3, 6);
        return List.of(
                PlainBlock.drawn(draw, width, width, width, true),
                PlainBlock.drawn(draw, width, width, width, false),
                PlainBlock.drawn(draw, width, width, width, true));
    }

    private static SimpleMatrix input(Draw draw, List<Block> blocks) {
        return draw.normal(draw.size("N", 7, 9), blocks.get(0).w1().getNumRows());
    }
}
