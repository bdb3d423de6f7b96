package gradients.suites.attention;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.attention.AttentionGradients;
import gradients.attention.MultiHead;
import gradients.attention.MultiHeadGradients;
import gradients.attention.MultiHeadPass;
import gradients.attention.MultiHeadWeights;
import gradients.attention.ScaledDotProduct;
import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** The forward passes here are the suite's own, so that the backward pass stands or falls by itself. */
@HiddenSuite
class MultiHeadGradientsTest {

    private final Fixture pytorch = Fixture.of(getClass(), "pytorch.json");

    @Test
    @Task("8.7")
    void the_gradient_of_the_inputs_sums_three_paths(Draw draw) {
        Case drawn = Case.of(draw);

        MultiHeadGradients gradients = drawn.backward();

        SimpleMatrix wanted = drawn.differences(x -> Loops.multiHead(x, drawn.weights, drawn.mask), drawn.pass.x());
        drawn.assertFollows("dX", gradients.dX(), wanted);
    }

    @Test
    @Task("8.7")
    void the_gradient_of_the_query_projection_agrees_with_differences(Draw draw) {
        Case drawn = Case.of(draw);
        MultiHeadWeights w = drawn.weights;

        MultiHeadGradients gradients = drawn.backward();

        SimpleMatrix wanted = drawn.differences(
                wQ -> drawn.forward(new MultiHeadWeights(w.heads(), wQ, w.wK(), w.wV(), w.wO())), w.wQ());
        drawn.assertFollows("dWQ", gradients.dWQ(), wanted);
    }

    @Test
    @Task("8.7")
    void the_gradient_of_the_key_projection_agrees_with_differences(Draw draw) {
        Case drawn = Case.of(draw);
        MultiHeadWeights w = drawn.weights;

        MultiHeadGradients gradients = drawn.backward();

        SimpleMatrix wanted = drawn.differences(
                wK -> drawn.forward(new MultiHeadWeights(w.heads(), w.wQ(), wK, w.wV(), w.wO())), w.wK());
        drawn.assertFollows("dWK", gradients.dWK(), wanted);
    }

    @Test
    @Task("8.7")
    void the_gradient_of_the_value_projection_agrees_with_differences(Draw draw) {
        Case drawn = Case.of(draw);
        MultiHeadWeights w = drawn.weights;

        MultiHeadGradients gradients = drawn.backward();

        SimpleMatrix wanted = drawn.differences(
                wV -> drawn.forward(new MultiHeadWeights(w.heads(), w.wQ(), w.wK(), wV, w.wO())), w.wV());
        drawn.assertFollows("dWV", gradients.dWV(), wanted);
    }

    @Test
    @Task("8.7")
    void the_gradient_of_the_output_projection_agrees_with_differences(Draw draw) {
        Case drawn = Case.of(draw);
        MultiHeadWeights w = drawn.weights;

        MultiHeadGradients gradients = drawn.backward();

        SimpleMatrix wanted = drawn.differences(
                wO -> drawn.forward(new MultiHeadWeights(w.heads(), w.wQ(), w.wK(), w.wV(), wO)), w.wO());
        assertThatMatrix("dWO", gradients.dWO()).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    @Task("8.7")
    void all_gradients_agree_with_the_pytorch_module() {
        MultiHeadWeights weights = MultiHeadTest.torchWeights(pytorch);
        SimpleMatrix mask = pytorch.matrix("multiHead.mask");
        MultiHeadPass pass = Loops.multiHead(pytorch.matrix("multiHead.x"), weights, mask);
        Case torch = new Case(weights, mask, pass, pytorch.matrix("multiHead.upstream"));

        MultiHeadGradients gradients = torch.backward();

        torch.assertFollows("dX", gradients.dX(), pytorch.matrix("multiHead.dX"));
        torch.assertFollows("dWQ", gradients.dWQ(), pytorch.matrix("multiHead.dWQ"));
        torch.assertFollows("dWK", gradients.dWK(), pytorch.matrix("multiHead.dWK"));
        torch.assertFollows("dWV", gradients.dWV(), pytorch.matrix("multiHead.dWV"));
        assertThatMatrix("dWO", gradients.dWO()).isCloseTo(pytorch.matrix("multiHead.dWO"), "PyTorch");
    }

    @Test
    @Task("8.7")
    void an_upstream_of_another_shape_is_refused(Draw draw) {
        Case drawn = Case.of(draw);
        SimpleMatrix turned = drawn.dY.transpose();

        assertRejects(
                "backward with dY turned round", () -> MultiHead.backward(turned, drawn.pass, drawn.weights), "dY");
    }

    private record Case(MultiHeadWeights weights, SimpleMatrix mask, MultiHeadPass pass, SimpleMatrix dY) {

        static Case of(Draw draw) {
            int[] sizes = draw.distinctSizes(3, 5, "T", "D", "F");
            MultiHeadWeights weights = Loops.weights(draw, 3, 2, sizes[1], sizes[2]);
            SimpleMatrix mask = Loops.mask(draw, sizes[0], sizes[0]);
            MultiHeadPass pass = Loops.multiHead(draw.normal(sizes[0], sizes[1], 0.5), weights, mask);
            return new Case(weights, mask, pass, draw.normal(sizes[0], sizes[2]));
        }

        MultiHeadGradients backward() {
            return MultiHead.backward(dY, pass, weights);
        }

        MultiHeadPass forward(MultiHeadWeights other) {
            return Loops.multiHead(pass.x(), other, mask);
        }

        SimpleMatrix differences(Function<SimpleMatrix, MultiHeadPass> f, SimpleMatrix at) {
            return FiniteDifferences.pullback(z -> f.apply(z).output(), at, dY);
        }

        void assertFollows(String name, SimpleMatrix got, SimpleMatrix wanted) {
            CarriedForward.assertFollows(
                    name,
                    got,
                    wanted,
                    Tolerance.DIFFERENCES,
                    "central differences or PyTorch",
                    () -> fromOwnHeads(name));
        }

        /** What the student's own backward pass of a single head leads to. */
        private SimpleMatrix fromOwnHeads(String name) {
            SimpleMatrix dJoined = dY.mult(weights.wO().transpose());
            List<SimpleMatrix> dQ = new ArrayList<>();
            List<SimpleMatrix> dK = new ArrayList<>();
            List<SimpleMatrix> dV = new ArrayList<>();
            for (int h = 0; h < weights.heads(); h++) {
                SimpleMatrix dHead = Loops.block(dJoined, h, weights.headWidth());
                AttentionGradients head =
                        ScaledDotProduct.backward(dHead, pass.heads().get(h));
                dQ.add(head.dQ());
                dK.add(head.dK());
                dV.add(head.dV());
            }
            return switch (name) {
                case "dWQ" -> pass.x().transpose().mult(Loops.joined(dQ));
                case "dWK" -> pass.x().transpose().mult(Loops.joined(dK));
                case "dWV" -> pass.x().transpose().mult(Loops.joined(dV));
                default ->
                    Loops.joined(dQ)
                            .mult(weights.wQ().transpose())
                            .plus(Loops.joined(dK).mult(weights.wK().transpose()))
                            .plus(Loops.joined(dV).mult(weights.wV().transpose()));
            };
        }
    }
}
