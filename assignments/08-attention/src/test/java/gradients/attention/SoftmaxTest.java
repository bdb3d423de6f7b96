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
@Task("8.1")
class SoftmaxTest {

    @Test
    void logarithms_of_1_2_and_5_become_eighths() {
        SimpleMatrix scores = new SimpleMatrix(new double[][] {{Math.log(1), Math.log(2), Math.log(5)}, {7, 7, 7}});

        SimpleMatrix p = Softmax.forward(scores);

        SimpleMatrix third = new SimpleMatrix(new double[][] {{1.0 / 3, 1.0 / 3, 1.0 / 3}});
        assertThatMatrix("row 0 of P", p.getRow(0))
                .isCloseTo(new SimpleMatrix(new double[][] {{0.125, 0.25, 0.625}}), "1/8, 2/8, 5/8");
        assertThatMatrix("row 1 of P", p.getRow(1)).isCloseTo(third, "equal scores");
    }

    @Test
    void scores_near_1000_are_no_problem() {
        SimpleMatrix p = Softmax.forward(new SimpleMatrix(new double[][] {{1000, 1000}, {-1000, -1000}}));

        assertThatMatrix("P", p).isCloseTo(new SimpleMatrix(new double[][] {{0.5, 0.5}, {0.5, 0.5}}), "equal scores");
    }

    @Test
    void the_backward_pass_of_two_even_weights() {
        SimpleMatrix p = new SimpleMatrix(new double[][] {{0.5, 0.5}});
        SimpleMatrix dP = new SimpleMatrix(new double[][] {{1, 0}});

        SimpleMatrix dS = Softmax.backward(dP, p);

        assertThatMatrix("dS", dS)
                .isCloseTo(
                        new SimpleMatrix(new double[][] {{0.25, -0.25}}),
                        "r = 0.5, so 0.5·(1 − 0.5) and 0.5·(0 − 0.5)");
    }

    @Test
    void the_backward_pass_is_the_gradient_of_your_forward_pass() {
        Random random = new Random(1);
        SimpleMatrix scores = Matrices.normal(3, 4, 1, random);
        SimpleMatrix upstream = Matrices.normal(3, 4, 1, random);

        SimpleMatrix dS = Softmax.backward(upstream, Softmax.forward(scores));

        SimpleMatrix wanted = FiniteDifferences.pullback(Softmax::forward, scores, upstream);
        assertThatMatrix("dS", dS).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    void an_upstream_of_another_shape_is_refused() {
        assertRejects(
                "backward with dP 4×3 for P 3×4",
                () -> Softmax.backward(new SimpleMatrix(4, 3), new SimpleMatrix(3, 4)),
                "dP");
    }
}
