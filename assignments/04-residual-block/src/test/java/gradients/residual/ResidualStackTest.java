package gradients.residual;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResidualStackTest {

    /** One unit: y = ReLU(ReLU(2x)·1 + x), which is 3x for x ≥ 0. */
    private final Block triple = Block.identity(one(2), one(0), one(1), one(0));

    @Test
    @Task("4.5")
    void two_blocks_that_triple_make_nine() {
        List<BlockPass> passes = ResidualStack.forward(List.of(triple, triple), one(5));

        assertThat(passes).as("one pass for each block").hasSize(2);
        assertThatMatrix("y of block 0", passes.get(0).y()).isCloseTo(one(15), "3·5");
        assertThatMatrix("y of block 1", passes.get(1).y()).isCloseTo(one(45), "3·15");
    }

    @Test
    @Task("4.5")
    void two_blocks_that_triple_hand_nine_times_the_gradient_to_x() {
        BlockPass first = new BlockPass(one(5), new Branch(one(10), one(10), one(10)), one(15), one(15));
        BlockPass second = new BlockPass(one(15), new Branch(one(30), one(30), one(30)), one(45), one(45));

        List<BlockGradients> gradients =
                ResidualStack.backward(List.of(triple, triple), List.of(first, second), one(1));

        assertThat(gradients).as("gradients for each block").hasSize(2);
        assertThatMatrix("dx of block 1", gradients.get(1).x()).isCloseTo(one(3), "1 + 2·1");
        assertThatMatrix("dx of block 0", gradients.get(0).x()).isCloseTo(one(9), "3·3");
        assertThatMatrix("dW2 of block 0", gradients.get(0).w2()).isCloseTo(one(30), "h·3");
    }

    @Test
    @Task("4.6")
    void a_zero_initialised_stack_draws_another_W1_for_each_block() {
        List<Block> blocks = ResidualStack.zeroInitialised(3, 2, 4, new Random(1));

        assertThat(blocks).as("blocks").hasSize(3);
        assertThat(blocks.get(0).w1().get(0))
                .as("W1[0, 0] of block 0")
                .isNotEqualTo(blocks.get(1).w1().get(0));
    }

    private static SimpleMatrix one(double value) {
        return new SimpleMatrix(new double[][] {{value}});
    }
}
