package gradients.suites.residual;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import gradients.residual.Block;
import gradients.residual.BlockPass;
import gradients.residual.Branch;
import gradients.residual.ResidualBlock;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** F(x) and S(x) are the student's own here: a mistake in task 4.1 or 4.2 is paid for there. */
@HiddenSuite
@Task("4.3")
class BlockForwardTest {

    @Test
    void the_sum_is_F_plus_x(Draw draw) {
        Block block = block(draw);
        SimpleMatrix x = input(draw, block);

        BlockPass pass = ResidualBlock.forward(block, x);

        assertThatMatrix("sum", pass.sum())
                .isCloseTo(ResidualBlock.branch(block, x).f().plus(x), "your F(x), plus x");
    }

    @Test
    void y_is_the_rectified_sum(Draw draw) {
        Block block = block(draw);
        SimpleMatrix x = input(draw, block);

        BlockPass pass = ResidualBlock.forward(block, x);

        SimpleMatrix sum = ResidualBlock.branch(block, x).f().plus(x);
        assertThatMatrix("y", pass.y()).isCloseTo(PlainBlock.relu(sum), "ReLU of your F(x) + x");
    }

    @Test
    void a_negative_branch_pulls_the_sum_down(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "N", "D", "H");
        Block block = Block.identity(
                draw.normal(sizes[1], sizes[2]),
                draw.normal(1, sizes[2]),
                draw.uniform(sizes[2], sizes[1], -1, -0.1),
                draw.uniform(1, sizes[1], -2, -1));
        SimpleMatrix x = draw.uniform(sizes[0], sizes[1], 0.5, 4);

        BlockPass pass = ResidualBlock.forward(block, x);

        SimpleMatrix sum = ResidualBlock.branch(block, x).f().plus(x);
        assertThatMatrix("sum", pass.sum()).isCloseTo(sum, "your F(x), plus x");
        assertThatMatrix("y", pass.y()).isCloseTo(PlainBlock.relu(sum), "ReLU of your F(x) + x");
    }

    @Test
    void a_projection_is_added_to_F(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "D = K", "H");
        Block block = PlainBlock.drawn(draw, sizes[1], sizes[2], sizes[1], true);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);

        BlockPass pass = ResidualBlock.forward(block, x);

        SimpleMatrix sum = ResidualBlock.branch(block, x).f().plus(ResidualBlock.shortcut(block, x));
        assertThatMatrix("sum", pass.sum()).isCloseTo(sum, "your F(x) + your S(x)");
        assertThatMatrix("y", pass.y()).isCloseTo(PlainBlock.relu(sum), "ReLU of your F(x) + your S(x)");
    }

    @Test
    void the_branch_and_the_input_are_kept_as_they_were(Draw draw) {
        Block block = block(draw);
        SimpleMatrix x = input(draw, block);
        SimpleMatrix before = x.copy();

        BlockPass pass = ResidualBlock.forward(block, x);

        Branch wanted = ResidualBlock.branch(block, before);
        assertThatMatrix("x of the pass", pass.x()).isExactly(before, "the input");
        assertThatMatrix("z1 of the pass", pass.branch().z1()).isCloseTo(wanted.z1(), "your branch");
        assertThatMatrix("h of the pass", pass.branch().h()).isCloseTo(wanted.h(), "your branch");
        assertThatMatrix("F(x) of the pass", pass.branch().f()).isCloseTo(wanted.f(), "your branch");
        assertThatMatrix("x after the call", x).isExactly(before, "x before the call");
    }

    @Test
    void a_silent_branch_lets_non_negative_inputs_through(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "N", "D", "H");
        Block block = Block.identity(
                draw.normal(sizes[1], sizes[2]),
                draw.normal(1, sizes[2]),
                new SimpleMatrix(sizes[2], sizes[1]),
                new SimpleMatrix(1, sizes[1]));
        SimpleMatrix x = draw.uniform(sizes[0], sizes[1], 0, 3);

        BlockPass pass = ResidualBlock.forward(block, x);

        assertThatMatrix("y with W2 = 0 and b2 = 0", pass.y()).isCloseTo(x, "F(x) = 0 and x ≥ 0");
    }

    private static Block block(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "D", "H");
        return PlainBlock.drawn(draw, sizes[0], sizes[1], sizes[0], false);
    }

    private static SimpleMatrix input(Draw draw, Block block) {
        return draw.normal(draw.size("N", 3, 8), block.w1().getNumRows());
    }
}
