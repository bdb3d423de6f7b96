package gradients.attention;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

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
class ScaledDotProductTest {

    @Test
    @Task("8.3")
    void four_ones_meet_four_ones_with_score_2() {
        SimpleMatrix ones = new SimpleMatrix(new double[][] {{1, 1, 1, 1}});

        SimpleMatrix scores = ScaledDotProduct.scores(ones, ones);

        assertThatMatrix("S", scores).isCloseTo(new SimpleMatrix(new double[][] {{2}}), "4/√4");
    }

    @Test
    @Task("8.3")
    void a_query_shares_itself_among_the_keys() {
        SimpleMatrix q = new SimpleMatrix(new double[][] {{1}});
        SimpleMatrix k = new SimpleMatrix(new double[][] {{0}, {Math.log(3)}});
        SimpleMatrix v = new SimpleMatrix(new double[][] {{4, 0}, {0, 8}});

        Attention pass = ScaledDotProduct.forward(q, k, v);

        assertThatMatrix("P", pass.weights())
                .isCloseTo(new SimpleMatrix(new double[][] {{0.25, 0.75}}), "scores 0 and log 3");
        assertThatMatrix("Y", pass.output())
                .isCloseTo(new SimpleMatrix(new double[][] {{1, 6}}), "0.25·(4, 0) + 0.75·(0, 8)");
    }

    @Test
    @Task("8.3")
    void keys_of_another_width_are_refused() {
        assertRejects(
                "scores with keys of width 2 for queries of width 3",
                () -> ScaledDotProduct.scores(new SimpleMatrix(4, 3), new SimpleMatrix(5, 2)),
                "k");
    }

    @Test
    @Task("8.4")
    void the_backward_pass_is_the_gradient_of_your_forward_pass() {
        Random random = new Random(2);
        SimpleMatrix q = Matrices.normal(3, 2, 1, random);
        SimpleMatrix k = Matrices.normal(5, 2, 1, random);
        SimpleMatrix v = Matrices.normal(5, 4, 1, random);
        SimpleMatrix dY = Matrices.normal(3, 4, 1, random);

        AttentionGradients gradients = ScaledDotProduct.backward(dY, ScaledDotProduct.forward(q, k, v));

        assertThatMatrix("dQ", gradients.dQ())
                .isCloseTo(
                        FiniteDifferences.pullback(
                                x -> ScaledDotProduct.forward(x, k, v).output(), q, dY),
                        Tolerance.DIFFERENCES,
                        "central differences");
        assertThatMatrix("dK", gradients.dK())
                .isCloseTo(
                        FiniteDifferences.pullback(
                                x -> ScaledDotProduct.forward(q, x, v).output(), k, dY),
                        Tolerance.DIFFERENCES,
                        "central differences");
        assertThatMatrix("dV", gradients.dV())
                .isCloseTo(
                        FiniteDifferences.pullback(
                                x -> ScaledDotProduct.forward(q, k, x).output(), v, dY),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    @Test
    @Task("8.4")
    void two_keys_with_even_weights() {
        Attention pass = new Attention(
                new SimpleMatrix(new double[][] {{0, 0, 0, 0}}),
                new SimpleMatrix(new double[][] {{2, 0, 0, 0}, {0, 2, 0, 0}}),
                new SimpleMatrix(new double[][] {{1}, {3}}),
                new SimpleMatrix(new double[][] {{0.5, 0.5}}),
                new SimpleMatrix(new double[][] {{2}}));

        AttentionGradients gradients = ScaledDotProduct.backward(new SimpleMatrix(new double[][] {{1}}), pass);

        assertThatMatrix("dV", gradients.dV()).isCloseTo(new SimpleMatrix(new double[][] {{0.5}, {0.5}}), "Pᵀ·1");
        assertThatMatrix("dQ", gradients.dQ())
                .isCloseTo(new SimpleMatrix(new double[][] {{-0.5, 0.5, 0, 0}}), "dS = (−½, ½); dS·K/√4");
    }
}
