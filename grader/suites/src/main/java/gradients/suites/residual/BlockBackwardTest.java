package gradients.suites.residual;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.residual.Block;
import gradients.residual.BlockGradients;
import gradients.residual.BlockPass;
import gradients.residual.ResidualBlock;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** Passes and central differences come from the suite: a mistake in the forward pass is paid for in its own task. */
@HiddenSuite
@Task("4.4")
class BlockBackwardTest {

    @Test
    void gradients_of_the_first_layer_match_central_differences(Draw draw) {
        Case c = Case.identity(draw);

        BlockGradients gradients = c.backward();

        c.assertGradient(
                "dW1", gradients.w1(), c.block().w1(), w -> c.block(w, c.block().b1()));
        c.assertGradient(
                "db1", gradients.b1(), c.block().b1(), b -> c.block(c.block().w1(), b));
    }

    @Test
    void gradients_of_the_second_layer_match_central_differences(Draw draw) {
        Case c = Case.identity(draw);

        BlockGradients gradients = c.backward();

        Block block = c.block();
        c.assertGradient(
                "dW2", gradients.w2(), block.w2(), w -> new Block(block.w1(), block.b1(), w, block.b2(), block.ws()));
        c.assertGradient(
                "db2", gradients.b2(), block.b2(), b -> new Block(block.w1(), block.b1(), block.w2(), b, block.ws()));
    }

    @Test
    void the_input_gradient_with_an_identity_shortcut_matches_central_differences(Draw draw) {
        Case c = Case.identity(draw);

        BlockGradients gradients = c.backward();

        c.assertInput(gradients);
    }

    @Test
    void an_identity_shortcut_has_no_gradient_of_its_own(Draw draw) {
        Case c = Case.identity(draw);

        BlockGradients gradients = c.backward();

        assertThatHolds(gradients.ws() == null, "dWs is a matrix, but the block has no Ws; it must be null.");
    }

    @Test
    void gradients_with_a_projection_match_central_differences(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "N", "D", "H", "K");
        Case c = Case.of(draw, PlainBlock.drawn(draw, sizes[1], sizes[2], sizes[3], true), sizes[0]);

        BlockGradients gradients = c.backward();

        c.assertProjection(gradients);
        c.assertInput(gradients);
    }

    @Test
    void gradients_with_a_square_projection_match_central_differences(Draw draw) {
        int size = draw.size("N = D = H = K", 3, 4);
        Case c = Case.of(draw, PlainBlock.drawn(draw, size, size, size, true), size);

        BlockGradients gradients = c.backward();

        c.assertProjection(gradients);
        c.assertInput(gradients);
        c.assertGradient(
                "dW1", gradients.w1(), c.block().w1(), w -> c.block(w, c.block().b1()));
    }

    @Test
    void both_kinds_of_block_agree_with_PyTorch() {
        Fixture fixture = Fixture.of(getClass(), "pytorch.json");

        for (String name : new String[] {"identity", "projection"}) {
            Block block = Fixtures.block(fixture, name, name.equals("projection"));
            SimpleMatrix dY = fixture.matrix(name + ".dY");

            BlockGradients gradients = ResidualBlock.backward(block, Fixtures.pass(fixture, name), dY);

            assertThatMatrix("dW1", gradients.w1()).isCloseTo(fixture.matrix(name + ".dw1"), "PyTorch autograd");
            assertThatMatrix("db1", gradients.b1()).isCloseTo(fixture.matrix(name + ".db1"), "PyTorch autograd");
            assertThatMatrix("dW2", gradients.w2()).isCloseTo(fixture.matrix(name + ".dw2"), "PyTorch autograd");
            assertThatMatrix("db2", gradients.b2()).isCloseTo(fixture.matrix(name + ".db2"), "PyTorch autograd");
            assertThatMatrix("dx", gradients.x()).isCloseTo(fixture.matrix(name + ".dx"), "PyTorch autograd");
        }
    }

    @Test
    void a_block_whose_output_is_0_everywhere_passes_nothing_back(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "N", "D", "H");
        Block drawn = PlainBlock.drawn(draw, sizes[1], sizes[2], sizes[1], false);
        SimpleMatrix low = drawn.b2().scale(0).minus(1000);
        Block block = Block.identity(drawn.w1(), drawn.b1(), drawn.w2(), low);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);

        BlockGradients gradients =
                ResidualBlock.backward(block, PlainBlock.pass(block, x), draw.normal(sizes[0], sizes[1]));

        assertThatMatrix("dx behind closed gates", gradients.x()).isExactly(x.scale(0), "every sum is negative");
        assertThatMatrix("db2 behind closed gates", gradients.b2()).isExactly(low.scale(0), "every sum is negative");
    }

    @Test
    void a_silent_branch_leaves_the_gated_upstream_gradient_to_x(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "N", "D", "H");
        Block block = Block.identity(
                draw.normal(sizes[1], sizes[2]),
                draw.normal(1, sizes[2]),
                new SimpleMatrix(sizes[2], sizes[1]),
                new SimpleMatrix(1, sizes[1]));
        Case c = Case.of(draw, block, sizes[0]);

        BlockGradients gradients = c.backward();

        SimpleMatrix wanted = c.dY().copy();
        for (int i = 0; i < wanted.getNumElements(); i++) {
            wanted.set(i, c.x().get(i) > 0 ? wanted.get(i) : 0);
        }
        assertThatMatrix("dx with W2 = 0 and b2 = 0", gradients.x()).isCloseTo(wanted, "dY where x > 0");
        assertThatMatrix("dW1 with W2 = 0", gradients.w1()).isCloseTo(block.w1().scale(0), "nothing passes W2 = 0");
    }

    @Test
    void at_exactly_0_the_gates_are_closed(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "N", "D", "H");
        SimpleMatrix nothing = new SimpleMatrix(sizes[0], sizes[1]);
        Block closed = Block.identity(
                draw.normal(sizes[1], sizes[2]),
                new SimpleMatrix(1, sizes[2]),
                draw.normal(sizes[2], sizes[1]),
                new SimpleMatrix(1, sizes[1]));
        Block innerClosed = Block.identity(closed.w1(), closed.b1(), closed.w2(), draw.uniform(1, sizes[1], 1, 2));
        SimpleMatrix dY = draw.normal(sizes[0], sizes[1]);

        BlockGradients outer = ResidualBlock.backward(closed, PlainBlock.pass(closed, nothing), dY);
        BlockGradients inner = ResidualBlock.backward(innerClosed, PlainBlock.pass(innerClosed, nothing), dY);

        assertThatMatrix("dx where every sum is 0", outer.x()).isExactly(nothing, "ReLU′(0) = 0");
        assertThatMatrix("db1 where every z1 is 0", inner.b1()).isExactly(closed.b1(), "ReLU′(0) = 0");
    }

    @Test
    void one_sample_works(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "D", "H");
        Case c = Case.of(draw, PlainBlock.drawn(draw, sizes[0], sizes[1], sizes[0], false), 1);

        BlockGradients gradients = c.backward();

        c.assertInput(gradients);
        c.assertGradient(
                "dW1", gradients.w1(), c.block().w1(), w -> c.block(w, c.block().b1()));
    }

    @Test
    void an_upstream_gradient_of_the_wrong_shape_is_refused_by_name(Draw draw) {
        Case c = Case.identity(draw);
        int n = c.dY().getNumRows();
        int k = c.dY().getNumCols();
        BlockPass pass = PlainBlock.pass(c.block(), c.x());
        SimpleMatrix wrong = draw.normal(n + 1, k);

        assertRejects(
                "backward with a row too many in dY",
                () -> ResidualBlock.backward(c.block(), pass, wrong),
                "dY",
                (n + 1) + "×" + k,
                n + "×" + k);
    }

    @Test
    void the_pass_and_the_upstream_gradient_are_left_alone(Draw draw) {
        Case c = Case.identity(draw);
        BlockPass pass = PlainBlock.pass(c.block(), c.x());
        BlockPass again = PlainBlock.pass(c.block(), c.x());
        SimpleMatrix before = c.dY().copy();

        ResidualBlock.backward(c.block(), pass, c.dY());

        assertThatMatrix("dY after the call", c.dY()).isExactly(before, "dY before the call");
        assertThatMatrix("sum after the call", pass.sum()).isExactly(again.sum(), "the sum before the call");
        assertThatMatrix("z1 after the call", pass.branch().z1())
                .isExactly(again.branch().z1(), "z1 before the call");
        assertThatMatrix("x after the call", pass.x()).isExactly(again.x(), "x before the call");
    }

    /** A block, an input away from the kinks, and a random upstream gradient. */
    private record Case(Block block, SimpleMatrix x, SimpleMatrix dY) {

        static Case identity(Draw draw) {
            int[] sizes = draw.distinctSizes(2, 6, "N", "D", "H");
            return of(draw, PlainBlock.drawn(draw, sizes[1], sizes[2], sizes[1], false), sizes[0]);
        }

        static Case of(Draw draw, Block block, int n) {
            return new Case(
                    block,
                    PlainBlock.input(draw, block, n),
                    draw.normal(n, block.b2().getNumCols()));
        }

        /** Returns the same block with another first layer. */
        Block block(SimpleMatrix w1, SimpleMatrix b1) {
            return new Block(w1, b1, block.w2(), block.b2(), block.ws());
        }

        BlockGradients backward() {
            return ResidualBlock.backward(block, PlainBlock.pass(block, x), dY);
        }

        void assertInput(BlockGradients gradients) {
            SimpleMatrix wanted = FiniteDifferences.pullback(
                    moved -> PlainBlock.pass(block, moved).y(), x, dY);
            assertThatMatrix("dx", gradients.x()).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
        }

        void assertProjection(BlockGradients gradients) {
            assertGradient(
                    "dWs",
                    gradients.ws(),
                    block.ws(),
                    w -> new Block(block.w1(), block.b1(), block.w2(), block.b2(), w));
        }

        void assertGradient(
                String name, SimpleMatrix got, SimpleMatrix parameter, Function<SimpleMatrix, Block> changed) {
            SimpleMatrix wanted = FiniteDifferences.pullback(
                    moved -> PlainBlock.pass(changed.apply(moved), x).y(), parameter, dY);
            assertThatMatrix(name, got).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
        }
    }
}
