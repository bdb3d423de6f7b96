package gradients.suites.residual;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import gradients.residual.Block;
import gradients.residual.ResidualBlock;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("4.2")
class ShortcutTest {

    @Test
    void the_identity_returns_x_with_its_negative_entries(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "D", "H");
        Block block = PlainBlock.drawn(draw, sizes[1], sizes[2], sizes[1], false);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);

        SimpleMatrix s = ResidualBlock.shortcut(block, x);

        assertThatMatrix("S(x)", s).isExactly(x, "the identity");
    }

    @Test
    void a_projection_brings_x_to_the_width_of_F(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "D", "H", "K");
        Block block = PlainBlock.drawn(draw, sizes[1], sizes[2], sizes[3], true);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);

        SimpleMatrix s = ResidualBlock.shortcut(block, x);

        assertThatMatrix("S(x)", s).isCloseTo(projected(block, x), "x·Ws, by loops");
    }

    @Test
    void a_square_projection_is_a_projection_too(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 7, "N", "D = K", "H");
        Block block = PlainBlock.drawn(draw, sizes[1], sizes[2], sizes[1], true);
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);

        SimpleMatrix s = ResidualBlock.shortcut(block, x);

        assertThatMatrix("S(x)", s).isCloseTo(projected(block, x), "x·Ws, by loops");
    }

    @Test
    void the_projection_of_PyTorch_comes_out_the_same() {
        Fixture fixture = Fixture.of(getClass(), "pytorch.json");
        Block block = Fixtures.block(fixture, "projection", true);

        SimpleMatrix s = ResidualBlock.shortcut(block, fixture.matrix("projection.x"));

        assertThatMatrix("S(x)", s)
                .isCloseTo(fixture.matrix("projection.sum").minus(fixture.matrix("projection.f")), "PyTorch");
    }

    private static SimpleMatrix projected(Block block, SimpleMatrix x) {
        return PlainBlock.dense(x, block.ws(), new SimpleMatrix(1, block.ws().getNumCols()));
    }
}
