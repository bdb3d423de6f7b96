package gradients.suites.activations;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.activations.GradientFactor;
import gradients.kit.FiniteDifferences;
import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
class GradientFactorTest {

    /** Three layers with tanh: a batch, the weights, and the slopes at its pre-activations. */
    private record Stack(SimpleMatrix x, List<SimpleMatrix> weights, List<SimpleMatrix> slopes) {

        static Stack of(Draw draw) {
            int[] size = draw.distinctSizes(2, 7, "N", "in", "first", "second", "out");
            SimpleMatrix x = draw.normal(size[0], size[1]);
            List<SimpleMatrix> weights = new ArrayList<>();
            for (int layer = 1; layer < 4; layer++) {
                weights.add(draw.normal(size[layer], size[layer + 1], 0.6));
            }
            List<SimpleMatrix> slopes = new ArrayList<>();
            SimpleMatrix a = x;
            for (SimpleMatrix w : weights) {
                a = Matrices.map(a.mult(w), Math::tanh);
                slopes.add(Matrices.map(a, entry -> 1 - entry * entry));
            }
            return new Stack(x, weights, slopes);
        }

        SimpleMatrix output(SimpleMatrix input) {
            SimpleMatrix a = input;
            for (SimpleMatrix w : weights) {
                a = Matrices.map(a.mult(w), Math::tanh);
            }
            return a;
        }
    }

    @Test
    @Task("10.7")
    void the_gradient_before_the_first_layer_is_the_pullback_of_the_whole_stack(Draw draw) {
        Stack stack = Stack.of(draw);
        SimpleMatrix output = stack.output(stack.x());
        SimpleMatrix dA = draw.normal(output.getNumRows(), output.getNumCols());

        SimpleMatrix carried = GradientFactor.carry(dA, stack.weights(), stack.slopes());

        assertThatMatrix("carried", carried)
                .isCloseTo(
                        FiniteDifferences.pullback(stack::output, stack.x(), dA),
                        Tolerance.DIFFERENCES,
                        "central differences through three tanh layers");
    }

    @Test
    @Task("10.7")
    void each_sample_is_carried_by_its_own_slopes(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "in", "out");
        SimpleMatrix dA = draw.normal(size[0], size[2]);
        SimpleMatrix w = draw.normal(size[1], size[2]);
        SimpleMatrix slopes = draw.uniform(size[0], size[2], 0, 1);
        SimpleMatrix wanted = new SimpleMatrix(size[0], size[1]);
        for (int n = 0; n < size[0]; n++) {
            for (int i = 0; i < size[1]; i++) {
                for (int j = 0; j < size[2]; j++) {
                    wanted.set(n, i, wanted.get(n, i) + dA.get(n, j) * slopes.get(n, j) * w.get(i, j));
                }
            }
        }

        assertThatMatrix("carried", GradientFactor.carry(dA, List.of(w), List.of(slopes)))
                .isCloseTo(wanted, "three plain loops");
    }

    @Test
    @Task("10.7")
    void without_layers_the_gradient_arrives_as_it_was(Draw draw) {
        SimpleMatrix dA = draw.normal(2, 3);

        assertThatMatrix("carried", GradientFactor.carry(dA, List.of(), List.of()))
                .isExactly(dA, "no layers");
        assertThatNumber("factor", GradientFactor.factor(dA, List.of(), List.of()))
                .isCloseTo(1, "no layers");
    }

    @Test
    @Task("10.7")
    void the_factor_is_a_ratio_of_lengths(Draw draw) {
        Stack stack = Stack.of(draw);
        SimpleMatrix output = stack.output(stack.x());
        SimpleMatrix dA = draw.normal(output.getNumRows(), output.getNumCols(), 3);
        SimpleMatrix gradient = dA;
        for (int layer = 2; layer >= 0; layer--) {
            gradient = stack.weights()
                    .get(layer)
                    .mult(gradient.elementMult(stack.slopes().get(layer)).transpose())
                    .transpose();
        }

        assertThatNumber("factor", GradientFactor.factor(dA, stack.weights(), stack.slopes()))
                .isCloseTo(length(gradient) / length(dA), "hypot after / hypot before");
    }

    @Test
    @Task("10.7")
    void weights_can_make_up_for_small_slopes(Draw draw) {
        double weight = draw.between(6, 9);
        List<SimpleMatrix> weights = List.of(SimpleMatrix.identity(2).scale(weight));
        List<SimpleMatrix> slopes = List.of(SimpleMatrix.filled(3, 2, 0.25));

        assertThatNumber("factor", GradientFactor.factor(draw.normal(3, 2), weights, slopes))
                .isCloseTo(weight / 4, "0.25 · weight, above 1");
    }

    @Test
    @Task("10.7")
    void slopes_of_0_let_nothing_through(Draw draw) {
        double factor =
                GradientFactor.factor(draw.normal(2, 3), List.of(draw.normal(4, 3)), List.of(new SimpleMatrix(2, 3)));

        assertThatNumber("factor", factor).isExactly(0, "all units sleep");
    }

    @Test
    @Task("10.7")
    void a_gradient_of_zeros_has_no_factor() {
        assertRejects(
                "factor of zeros", () -> GradientFactor.factor(new SimpleMatrix(2, 3), List.of(), List.of()), "dA");
    }

    @Test
    @Task("10.7")
    void factors_average_by_their_root(Draw draw) {
        double q = draw.between(0.2, 0.9);
        int layers = draw.size("layers", 3, 9);

        assertThatNumber("perLayer", GradientFactor.perLayer(Math.pow(q, layers), layers))
                .isCloseTo(q, "qⁿ = factor");
        assertThatNumber("perLayer of 1e-30", GradientFactor.perLayer(1e-30, 10))
                .isCloseTo(1e-3, "closed form");
        assertThatNumber("perLayer of 0", GradientFactor.perLayer(0, layers)).isExactly(0, "closed form");
    }

    @Test
    @Task("10.7")
    void impossible_factors_are_rejected() {
        assertRejects("perLayer of −1", () -> GradientFactor.perLayer(-1, 2), "factor");
        assertRejects("perLayer of NaN", () -> GradientFactor.perLayer(Double.NaN, 2), "factor");
        assertRejects("perLayer of ∞", () -> GradientFactor.perLayer(Double.POSITIVE_INFINITY, 2), "factor");
        assertRejects("perLayer of no layers", () -> GradientFactor.perLayer(1, 0), "layers");
    }

    @Test
    @Task("10.7")
    void layers_that_do_not_fit_are_rejected(Draw draw) {
        SimpleMatrix dA = draw.normal(2, 3);
        SimpleMatrix w = draw.normal(4, 3);
        SimpleMatrix slopes = draw.normal(2, 3);

        assertRejects("carry without slopes", () -> GradientFactor.carry(dA, List.of(w), List.of()), "1", "0");
        assertRejects(
                "carry with upright weights",
                () -> GradientFactor.carry(dA, List.of(w.transpose()), List.of(slopes)),
                "weights",
                "3×4");
        assertRejects(
                "carry with slopes of another batch",
                () -> GradientFactor.carry(dA, List.of(w), List.of(draw.normal(5, 3))),
                "slopes",
                "5×3",
                "2×3");
        assertRejects(
                "carry with a gap between layers",
                () -> GradientFactor.carry(dA, List.of(draw.normal(3, 5), w), List.of(draw.normal(2, 5), slopes)),
                "layer 0");
    }

    @Test
    @Task("10.7")
    void the_given_gradient_is_left_alone(Draw draw) {
        SimpleMatrix dA = draw.normal(2, 3);
        SimpleMatrix before = dA.copy();

        SimpleMatrix carried =
                GradientFactor.carry(dA, List.of(draw.normal(4, 3)), List.of(draw.uniform(2, 3, 0.1, 1)));

        assertThatMatrix("carried", carried).hasShape(2, 4);
        assertThatMatrix("the gradient passed to carry", dA).isExactly(before, "its copy from before the call");
    }

    private static double length(SimpleMatrix gradient) {
        double length = 0;
        for (double entry : gradient.getDDRM().data) {
            length = Math.hypot(length, entry);
        }
        return length;
    }
}
