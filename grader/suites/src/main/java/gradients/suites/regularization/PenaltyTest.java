package gradients.suites.regularization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.FiniteDifferences;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.regularization.Penalty;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import java.util.Arrays;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class PenaltyTest {

    private static final double[] NO_LAMBDA = {-0.1, Double.NaN, Double.POSITIVE_INFINITY};

    @Test
    @Task("13.1")
    void the_price_of_all_matrices_is_added_up(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "in", "hidden", "out");
        List<SimpleMatrix> weights = List.of(draw.normal(size[0], size[1]), draw.normal(size[1], size[2], 2));
        double lambda = draw.between(0.1, 0.9);
        double squares = squares(weights.get(0)) + squares(weights.get(1));
        double magnitudes = magnitudes(weights.get(0)) + magnitudes(weights.get(1));

        assertThatNumber("l2", Penalty.l2(weights, lambda)).isCloseTo(lambda * squares, "plain loop");
        assertThatNumber("l1", Penalty.l1(weights, lambda)).isCloseTo(lambda * magnitudes, "plain loop");
    }

    @Test
    @Task("13.1")
    void the_gradients_are_those_of_the_penalties(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "in", "out");
        SimpleMatrix w = draw.uniform(size[0], size[1], 0.2, 2);
        for (int i = 0; i < w.getNumElements(); i += 2) {
            w.set(i, -w.get(i));
        }
        double lambda = draw.between(0.1, 0.9);

        assertThatMatrix("l2 gradient", Penalty.l2Gradient(w, lambda))
                .isCloseTo(
                        FiniteDifferences.gradient(v -> lambda * squares(v), w),
                        Tolerance.DIFFERENCES,
                        "central differences");
        assertThatMatrix("l1 gradient", Penalty.l1Gradient(w, lambda))
                .isCloseTo(
                        FiniteDifferences.gradient(v -> lambda * magnitudes(v), w),
                        Tolerance.DIFFERENCES,
                        "central differences");
    }

    @Test
    @Task("13.1")
    void penalties_agree_with_pytorch() {
        Fixture torch = Fixture.of(getClass(), "pytorch.json");
        SimpleMatrix w = torch.matrix("w");
        double lambda = torch.number("lambda");

        assertThatNumber("l2", Penalty.l2(List.of(w), lambda)).isCloseTo(torch.number("l2.value"), "torch");
        assertThatNumber("l1", Penalty.l1(List.of(w), lambda)).isCloseTo(torch.number("l1.value"), "torch");
        assertThatMatrix("l2 gradient", Penalty.l2Gradient(w, lambda))
                .isCloseTo(torch.matrix("l2.gradient"), "torch autograd");
        assertThatMatrix("l1 gradient", Penalty.l1Gradient(w, lambda))
                .isCloseTo(torch.matrix("l1.gradient"), "torch autograd");
    }

    @Test
    @Task("13.1")
    void the_l1_gradient_has_one_size_whatever_the_weight(Draw draw) {
        double lambda = draw.between(0.1, 0.9);
        SimpleMatrix w = new SimpleMatrix(new double[][] {{1e-9, -1e-9, 1e9, -1e9, 0}});

        assertThatMatrix("l1 gradient", Penalty.l1Gradient(w, lambda))
                .isExactly(
                        new SimpleMatrix(new double[][] {{lambda, -lambda, lambda, -lambda, 0}}),
                        "λ·sign w, and 0 at the kink");
    }

    @Test
    @Task("13.1")
    void nothing_costs_nothing(Draw draw) {
        SimpleMatrix w = draw.normal(2, 3);

        assertThatNumber("l2 of no weights", Penalty.l2(List.of(), 1)).isExactly(0, "nothing to add");
        assertThatNumber("l1 of no weights", Penalty.l1(List.of(), 1)).isExactly(0, "nothing to add");
        assertThatNumber("l2 for lambda 0", Penalty.l2(List.of(w), 0)).isExactly(0, "no price");
        assertThatMatrix("l2 gradient for lambda 0", Penalty.l2Gradient(w, 0))
                .isExactly(new SimpleMatrix(2, 3), "no price");
        assertThatMatrix("l1 gradient for lambda 0", Penalty.l1Gradient(w, 0))
                .isExactly(new SimpleMatrix(2, 3), "no price");
    }

    @Test
    @Task("13.1")
    void prices_that_are_no_number_of_0_or_more_are_rejected(Draw draw) {
        SimpleMatrix w = draw.normal(2, 3);

        for (double lambda : NO_LAMBDA) {
            assertRejects("l2 with lambda " + lambda, () -> Penalty.l2(List.of(w), lambda), "lambda");
            assertRejects("l2Gradient with lambda " + lambda, () -> Penalty.l2Gradient(w, lambda), "lambda");
            assertRejects("l1 with lambda " + lambda, () -> Penalty.l1(List.of(w), lambda), "lambda");
            assertRejects("l1Gradient with lambda " + lambda, () -> Penalty.l1Gradient(w, lambda), "lambda");
        }
    }

    @Test
    @Task("13.1")
    void the_given_weights_are_left_alone(Draw draw) {
        SimpleMatrix w = draw.normal(3, 2);
        SimpleMatrix before = w.copy();

        Penalty.l2(List.of(w), 2);
        Penalty.l1(List.of(w), 2);
        assertThatMatrix("l2 gradient", Penalty.l2Gradient(w, 2)).isCloseTo(Matrices.map(before, x -> 4 * x), "4·w");
        assertThatMatrix("l1 gradient", Penalty.l1Gradient(w, 2)).hasShape(3, 2);
        assertThatMatrix("the weights passed to Penalty", w).isExactly(before, "their copy from before the calls");
    }

    private static double squares(SimpleMatrix w) {
        return Arrays.stream(w.getDDRM().data).map(entry -> entry * entry).sum();
    }

    private static double magnitudes(SimpleMatrix w) {
        return Arrays.stream(w.getDDRM().data).map(Math::abs).sum();
    }
}
