package gradients.residual;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.FiniteDifferences;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResidualBlockTest {

    /** Two features, three inner units: F(x) = ReLU(x·W1 + b1)·W2 + b2, small enough for a pencil. */
    private final Block pencil =
            Block.identity(matrix("1 0 -1; 0 1 1"), matrix("0 0 1"), matrix("1 -1; 2 0; -3 1"), matrix("0 -1"));

    private final SimpleMatrix x = matrix("2 1; -1 3");

    private final Random random = new Random(5);
    private final Block identity = drawn(3, 4, 3, false);
    private final Block projection = drawn(3, 5, 2, true);
    private final SimpleMatrix input = normal(4, 3);

    @Test
    @Task("4.1")
    void branch_by_pencil() {
        Branch branch = ResidualBlock.branch(pencil, x);

        assertThatMatrix("z1", branch.z1()).isCloseTo(matrix("2 1 0; -1 3 5"), "x·W1 + b1 by hand");
        assertThatMatrix("h", branch.h()).isCloseTo(matrix("2 1 0; 0 3 5"), "ReLU(z1)");
        assertThatMatrix("F(x)", branch.f()).isCloseTo(matrix("4 -3; -9 4"), "h·W2 + b2, not rectified");
    }

    @Test
    @Task("4.1")
    void branch_refuses_an_x_of_the_wrong_width() {
        assertRejects("a branch of x with 3 columns", () -> ResidualBlock.branch(pencil, normal(2, 3)), "x", "2×3");
    }

    @Test
    @Task("4.2")
    void identity_shortcut_is_x_and_projection_shortcut_is_a_product() {
        Block wide = new Block(matrix("1; 1"), matrix("0"), matrix("1 1 1"), matrix("0 0 0"), matrix("1 0 2; 0 1 -1"));

        assertThatMatrix("S(x)", ResidualBlock.shortcut(pencil, x)).isExactly(x, "the identity");
        assertThatMatrix("S(x)", ResidualBlock.shortcut(wide, x)).isCloseTo(matrix("2 1 3; -1 3 -5"), "x·Ws");
    }

    @Test
    @Task("4.3")
    void block_adds_x_and_rectifies_once() {
        BlockPass pass = ResidualBlock.forward(pencil, x);

        assertThatMatrix("sum", pass.sum()).isCloseTo(matrix("6 -2; -10 7"), "F(x) + x");
        assertThatMatrix("y", pass.y()).isCloseTo(matrix("6 0; 0 7"), "ReLU(sum)");
        assertThatMatrix("x of the pass", pass.x()).isExactly(matrix("2 1; -1 3"), "the input, untouched");
    }

    @Test
    @Task("4.4")
    void gradients_by_pencil() {
        Branch branch = new Branch(matrix("2 1 0; -1 3 5"), matrix("2 1 0; 0 3 5"), matrix("4 -3; -9 4"));
        BlockPass pass = new BlockPass(x, branch, matrix("6 -2; -10 7"), matrix("6 0; 0 7"));

        BlockGradients gradients = ResidualBlock.backward(pencil, pass, matrix("1 1; 1 1"));

        assertThatMatrix("db2", gradients.b2()).isCloseTo(matrix("1 1"), "the open gates in each column");
        assertThatMatrix("dW2", gradients.w2()).isCloseTo(matrix("2 0; 1 3; 0 5"), "hᵀ·Δ with Δ = (1 0; 0 1)");
        assertThatMatrix("db1", gradients.b1()).isCloseTo(matrix("1 2 1"), "Δ·W2ᵀ where z1 > 0");
        assertThatMatrix("dx", gradients.x())
                .isCloseTo(matrix("2 2; -1 2"), "one part through W1, one along the shortcut");
    }

    @Test
    @Task("4.4")
    void input_gradients_match_central_differences_of_your_forward_pass() {
        for (Block block : new Block[] {identity, projection}) {
            SimpleMatrix dY = normal(4, block.b2().getNumCols());

            BlockGradients gradients = ResidualBlock.backward(block, ResidualBlock.forward(block, input), dY);

            SimpleMatrix wanted = FiniteDifferences.pullback(
                    moved -> ResidualBlock.forward(block, moved).y(), input, dY);
            assertThatMatrix("dx", gradients.x()).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
        }
    }

    @Test
    @Task("4.4")
    void first_weights_match_central_differences_of_your_forward_pass() {
        SimpleMatrix dY = normal(4, 3);

        BlockGradients gradients = ResidualBlock.backward(identity, ResidualBlock.forward(identity, input), dY);

        SimpleMatrix wanted = FiniteDifferences.pullback(
                w1 -> ResidualBlock.forward(Block.identity(w1, identity.b1(), identity.w2(), identity.b2()), input)
                        .y(),
                identity.w1(),
                dY);
        assertThatMatrix("dW1", gradients.w1()).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
        assertThat(gradients.ws()).as("dWs of a block without Ws").isNull();
    }

    @Test
    @Task("4.4")
    void projection_weights_match_central_differences_of_your_forward_pass() {
        SimpleMatrix dY = normal(4, 2);

        BlockGradients gradients = ResidualBlock.backward(projection, ResidualBlock.forward(projection, input), dY);

        SimpleMatrix wanted = FiniteDifferences.pullback(
                ws -> {
                    Block moved = new Block(projection.w1(), projection.b1(), projection.w2(), projection.b2(), ws);
                    return ResidualBlock.forward(moved, input).y();
                },
                projection.ws(),
                dY);
        assertThatMatrix("dWs", gradients.ws()).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    @Task("4.6")
    void a_zero_initialised_block_passes_on_what_is_not_negative() {
        Block block = ResidualBlock.zeroInitialised(3, 5, random);

        assertThatMatrix("W1", block.w1()).hasShape(3, 5).isFinite();
        assertThatMatrix("W2", block.w2()).isExactly(new SimpleMatrix(5, 3), "zeros");
        assertThatMatrix("b2", block.b2()).isExactly(new SimpleMatrix(1, 3), "zeros");
        assertThat(Matrices.largestMagnitude(block.w1()))
                .as("the largest entry of W1")
                .isPositive();
    }

    private Block drawn(int d, int h, int k, boolean projects) {
        return new Block(normal(d, h), normal(1, h), normal(h, k), normal(1, k), projects ? normal(d, k) : null);
    }

    private SimpleMatrix normal(int rows, int columns) {
        return Matrices.normal(rows, columns, 1, random);
    }

    /** Returns the matrix that is written as {@code "1 2; 3 4"}. */
    private static SimpleMatrix matrix(String rows) {
        String[] lines = rows.split("; ");
        double[][] entries = new double[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            String[] words = lines[i].split(" ");
            entries[i] = new double[words.length];
            for (int j = 0; j < words.length; j++) {
                entries[i][j] = Double.parseDouble(words[j]);
            }
        }
        return new SimpleMatrix(entries);
    }
}
