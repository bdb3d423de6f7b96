package gradients.attention;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Task("8.5")
class MasksTest {

    @Test
    void the_causal_mask_of_three_positions() {
        SimpleMatrix mask = Masks.causal(3, 3);

        assertThatMatrix("the causal mask", mask)
                .isExactly(new SimpleMatrix(new double[][] {{1, 0, 0}, {1, 1, 0}, {1, 1, 1}}), "key j ≤ query i");
    }

    @Test
    void padding_of_two_queries_and_three_keys() {
        SimpleMatrix mask = Masks.padding(2, 3, 1);

        assertThatMatrix("the padding mask", mask)
                .isExactly(new SimpleMatrix(new double[][] {{1, 0, 0}, {1, 0, 0}}), "only key 0 is real");
        assertRejects("padding with 4 real keys of 3", () -> Masks.padding(2, 3, 4), "real");
    }

    @Test
    void live_keys_share_the_whole_weight() {
        SimpleMatrix scores = new SimpleMatrix(new double[][] {{0, 5, Math.log(3)}, {1, 2, 3}});
        SimpleMatrix mask = new SimpleMatrix(new double[][] {{1, 0, 1}, {0, 0, 0}});

        SimpleMatrix p = Softmax.masked(scores, mask);

        assertThatMatrix("P", p)
                .isCloseTo(
                        new SimpleMatrix(new double[][] {{0.25, 0, 0.75}, {0, 0, 0}}),
                        "live scores 0 and log 3; nothing live in row 1");
    }

    @Test
    void masked_attention_looks_at_live_keys_only() {
        SimpleMatrix x = new SimpleMatrix(new double[][] {{1}, {2}});
        SimpleMatrix mask = new SimpleMatrix(new double[][] {{1, 0}, {0, 0}});

        Attention pass = ScaledDotProduct.forward(x, x, x, mask);

        assertThatMatrix("Y", pass.output())
                .isCloseTo(new SimpleMatrix(new double[][] {{1}, {0}}), "query 0 sees key 0, query 1 sees nothing");
    }
}
