package gradients.suites.residual;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import gradients.residual.Block;
import gradients.residual.Branch;
import gradients.residual.ResidualBlock;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("4.1")
class BranchTest {

    private static final String LOOPS = "the formula of F, by loops";

    @Test
    void the_branch_computes_F(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "D", "H", "K");
        Block block = PlainBlock.drawn(draw, sizes[1], sizes[2], sizes[3], true);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);

        Branch branch = ResidualBlock.branch(block, x);

        assertThatMatrix("F(x)", branch.f())
                .isCloseTo(PlainBlock.pass(block, x).branch().f(), LOOPS);
    }

    @Test
    void the_steps_of_F_are_kept(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "D", "H");
        Block block = PlainBlock.drawn(draw, sizes[1], sizes[2], sizes[1], false);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);

        Branch branch = ResidualBlock.branch(block, x);

        Branch wanted = PlainBlock.pass(block, x).branch();
        assertThatMatrix("z1", branch.z1()).isCloseTo(wanted.z1(), LOOPS);
        assertThatMatrix("h", branch.h()).isCloseTo(wanted.h(), LOOPS);
    }

    @Test
    void F_may_be_negative(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "N", "D", "H");
        SimpleMatrix low = draw.uniform(1, sizes[1], -3, -1);
        Block block = Block.identity(
                draw.normal(sizes[1], sizes[2]),
                draw.normal(1, sizes[2]),
                draw.uniform(sizes[2], sizes[1], -1, -0.1),
                low);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);

        Branch branch = ResidualBlock.branch(block, x);

        assertThatMatrix("F(x), negative everywhere", branch.f())
                .isCloseTo(PlainBlock.pass(block, x).branch().f(), LOOPS);
    }

    @Test
    void one_sample_of_one_feature_is_enough(Draw draw) {
        Block block = PlainBlock.drawn(draw, 1, draw.size("H", 2, 5), 1, false);
        SimpleMatrix x = draw.normal(1, 1);

        Branch branch = ResidualBlock.branch(block, x);

        assertThatMatrix("F(x)", branch.f())
                .isCloseTo(PlainBlock.pass(block, x).branch().f(), LOOPS);
    }

    @Test
    void the_branch_of_PyTorch_comes_out_the_same() {
        Fixture fixture = Fixture.of(getClass(), "pytorch.json");
        Block block = Fixtures.block(fixture, "identity", false);

        Branch branch = ResidualBlock.branch(block, fixture.matrix("identity.x"));

        assertThatMatrix("z1", branch.z1()).isCloseTo(fixture.matrix("identity.z1"), "PyTorch");
        assertThatMatrix("F(x)", branch.f()).isCloseTo(fixture.matrix("identity.f"), "PyTorch");
    }

    @Test
    void an_input_of_the_wrong_width_is_refused_by_name(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "N", "D", "H");
        Block block = PlainBlock.drawn(draw, sizes[1], sizes[2], sizes[1], false);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1] + 1);

        assertRejects(
                "the branch of an x with a column too many",
                () -> ResidualBlock.branch(block, x),
                "x",
                sizes[0] + "×" + (sizes[1] + 1),
                sizes[0] + "×" + sizes[1]);
    }
}
