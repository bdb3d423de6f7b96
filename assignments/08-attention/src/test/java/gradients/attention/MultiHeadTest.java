package gradients.attention;

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
class MultiHeadTest {

    private static final SimpleMatrix OPEN = new SimpleMatrix(3, 3).plus(1);

    private final Random random = new Random(4);
    private final SimpleMatrix x = Matrices.normal(3, 5, 1, random);
    private final MultiHeadWeights weights = new MultiHeadWeights(
            2,
            Matrices.normal(5, 4, 0.5, random),
            Matrices.normal(5, 4, 0.5, random),
            Matrices.normal(5, 4, 0.5, random),
            Matrices.normal(4, 6, 0.5, random));

    @Test
    @Task("8.6")
    void head_1_owns_the_last_two_of_four_columns() {
        MultiHeadPass pass = MultiHead.forward(x, weights, OPEN);

        assertThat(pass.heads()).as("heads").hasSize(2);
        assertThatMatrix("q of head 1", pass.heads().get(1).q())
                .isCloseTo(x.mult(weights.wQ()).cols(2, 4), "columns 2 and 3 of X·wQ");
        assertThatMatrix("joined, columns 2 and 3", pass.joined().cols(2, 4))
                .isCloseTo(pass.heads().get(1).output(), "the output of head 1");
    }

    @Test
    @Task("8.6")
    void the_output_has_the_width_of_wO() {
        MultiHeadPass pass = MultiHead.forward(x, weights, OPEN);

        assertThatMatrix("Y", pass.output()).hasShape(3, 6);
        assertThatMatrix("Y", pass.output()).isCloseTo(pass.joined().mult(weights.wO()), "joined·wO");
    }

    @Test
    @Task("8.6")
    void position_0_sees_only_itself_under_a_causal_mask() {
        SimpleMatrix causal = new SimpleMatrix(new double[][] {{1, 0, 0}, {1, 1, 0}, {1, 1, 1}});

        MultiHeadPass pass = MultiHead.forward(x, weights, causal);

        SimpleMatrix alone = x.getRow(0).mult(weights.wV()).mult(weights.wO());
        assertThatMatrix("row 0 of Y", pass.output().getRow(0)).isCloseTo(alone, "its own value, through wV and wO");
    }

    @Test
    @Task("8.7")
    void the_backward_pass_is_the_gradient_of_your_forward_pass() {
        SimpleMatrix dY = Matrices.normal(3, 6, 1, random);

        MultiHeadGradients gradients = MultiHead.backward(dY, MultiHead.forward(x, weights, OPEN), weights);

        SimpleMatrix dX = FiniteDifferences.pullback(
                z -> MultiHead.forward(z, weights, OPEN).output(), x, dY);
        assertThatMatrix("dX", gradients.dX()).isCloseTo(dX, Tolerance.DIFFERENCES, "central differences");
        SimpleMatrix dWK = FiniteDifferences.pullback(z -> withWK(z).output(), weights.wK(), dY);
        assertThatMatrix("dWK", gradients.dWK()).isCloseTo(dWK, Tolerance.DIFFERENCES, "central differences");
    }

    private MultiHeadPass withWK(SimpleMatrix wK) {
        return MultiHead.forward(x, new MultiHeadWeights(2, weights.wQ(), wK, weights.wV(), weights.wO()), OPEN);
    }
}
