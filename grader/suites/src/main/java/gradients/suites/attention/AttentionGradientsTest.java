package gradients.suites.attention;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.attention.Attention;
import gradients.attention.AttentionGradients;
import gradients.attention.ScaledDotProduct;
import gradients.attention.Softmax;
import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import gradients.suites.HiddenSuite;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** The forward passes here are the suite's own, so that the backward pass stands or falls by itself. */
@HiddenSuite
class AttentionGradientsTest {

    private final Fixture pytorch = Fixture.of(getClass(), "pytorch.json");

    @Test
    @Task("8.4")
    void the_gradient_of_the_queries_agrees_with_differences(Draw draw) {
        Attention pass = pass(draw);
        SimpleMatrix dY = upstream(draw, pass);

        SimpleMatrix dQ = ScaledDotProduct.backward(dY, pass).dQ();

        SimpleMatrix wanted = pullback(q -> Loops.attend(q, pass.k(), pass.v()), pass.q(), dY);
        CarriedForward.assertFollows(
                "dQ", dQ, wanted, Tolerance.DIFFERENCES, "central differences", () -> ownQueries(dY, pass));
    }

    @Test
    @Task("8.4")
    void the_gradient_of_the_keys_agrees_with_differences(Draw draw) {
        Attention pass = pass(draw);
        SimpleMatrix dY = upstream(draw, pass);

        SimpleMatrix dK = ScaledDotProduct.backward(dY, pass).dK();

        SimpleMatrix wanted = pullback(k -> Loops.attend(pass.q(), k, pass.v()), pass.k(), dY);
        CarriedForward.assertFollows(
                "dK", dK, wanted, Tolerance.DIFFERENCES, "central differences", () -> ownKeys(dY, pass));
    }

    @Test
    @Task("8.4")
    void the_gradient_of_the_values_agrees_with_differences(Draw draw) {
        Attention pass = pass(draw);
        SimpleMatrix dY = upstream(draw, pass);

        SimpleMatrix dV = ScaledDotProduct.backward(dY, pass).dV();

        SimpleMatrix wanted = pullback(v -> Loops.attend(pass.q(), pass.k(), v), pass.v(), dY);
        assertThatMatrix("dV", dV).isCloseTo(wanted, Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    @Task("8.4")
    void a_masked_pass_agrees_with_pytorch() {
        Attention pass = new Attention(torch("q"), torch("k"), torch("v"), torch("weights"), torch("output"));
        SimpleMatrix dY = torch("upstream");

        AttentionGradients gradients = ScaledDotProduct.backward(dY, pass);

        assertFollowsPyTorch("dQ", gradients.dQ(), () -> ownQueries(dY, pass));
        assertFollowsPyTorch("dK", gradients.dK(), () -> ownKeys(dY, pass));
        assertThatMatrix("dV", gradients.dV()).isCloseTo(torch("dV"), "PyTorch");
    }

    @Test
    @Task("8.4")
    void wide_queries_are_scaled_as_in_the_forward_pass(Draw draw) {
        int d = draw.size("d", 20, 30);
        Attention pass = Loops.attend(draw.normal(2, d, 0.5), draw.normal(3, d, 0.5), draw.normal(3, 4));
        SimpleMatrix dY = upstream(draw, pass);

        AttentionGradients gradients = ScaledDotProduct.backward(dY, pass);

        SimpleMatrix wantedQ = pullback(q -> Loops.attend(q, pass.k(), pass.v()), pass.q(), dY);
        CarriedForward.assertFollows(
                "dQ",
                gradients.dQ(),
                wantedQ,
                Tolerance.DIFFERENCES,
                "central differences",
                () -> ownQueries(dY, pass));
    }

    @Test
    @Task("8.4")
    void a_query_that_sees_nothing_passes_nothing_back(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "m", "d", "e");
        Attention pass = Loops.attend(
                draw.normal(1, sizes[1]),
                draw.normal(sizes[0], sizes[1]),
                draw.normal(sizes[0], sizes[2]),
                new SimpleMatrix(1, sizes[0]));

        SimpleMatrix dY = upstream(draw, pass);

        AttentionGradients gradients = ScaledDotProduct.backward(dY, pass);

        SimpleMatrix noQ = new SimpleMatrix(1, sizes[1]);
        SimpleMatrix noK = new SimpleMatrix(sizes[0], sizes[1]);
        CarriedForward.assertFollows("dQ", gradients.dQ(), noQ, () -> ownQueries(dY, pass));
        CarriedForward.assertFollows("dK", gradients.dK(), noK, () -> ownKeys(dY, pass));
        assertThatMatrix("dV", gradients.dV()).isCloseTo(new SimpleMatrix(sizes[0], sizes[2]), "all weights are 0");
    }

    @Test
    @Task("8.4")
    void the_pass_is_left_alone(Draw draw) {
        Attention pass = pass(draw);
        SimpleMatrix weights = pass.weights().copy();
        SimpleMatrix q = pass.q().copy();

        ScaledDotProduct.backward(upstream(draw, pass), pass);

        assertThatMatrix("the pass's weights", pass.weights()).isExactly(weights, "their copy");
        assertThatMatrix("the pass's q", pass.q()).isExactly(q, "its copy");
    }

    @Test
    @Task("8.4")
    void an_upstream_of_another_shape_is_refused(Draw draw) {
        Attention pass = Loops.attend(draw.normal(3, 2), draw.normal(5, 2), draw.normal(5, 4));

        assertRejects("backward with dY 5×4", () -> ScaledDotProduct.backward(draw.normal(5, 4), pass), "dY", "5×4");
        assertRejects("backward with dY 3×2", () -> ScaledDotProduct.backward(draw.normal(3, 2), pass), "dY", "3×2");
    }

    private static Attention pass(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 6, "n", "m", "d", "e");
        return Loops.attend(
                draw.normal(sizes[0], sizes[2]), draw.normal(sizes[1], sizes[2]), draw.normal(sizes[1], sizes[3]));
    }

    private static SimpleMatrix upstream(Draw draw, Attention pass) {
        return draw.normal(pass.output().getNumRows(), pass.output().getNumCols());
    }

    private static SimpleMatrix pullback(Function<SimpleMatrix, Attention> f, SimpleMatrix x, SimpleMatrix dY) {
        return FiniteDifferences.pullback(z -> f.apply(z).output(), x, dY);
    }

    private SimpleMatrix torch(String name) {
        return pytorch.matrix("scaledDotProduct." + name);
    }

    private void assertFollowsPyTorch(String name, SimpleMatrix got, Supplier<SimpleMatrix> fromOwnParts) {
        CarriedForward.assertFollows(name, got, torch(name), Tolerance.VALUES, "PyTorch", fromOwnParts);
    }

    private static SimpleMatrix ownQueries(SimpleMatrix dY, Attention pass) {
        return ownScores(dY, pass).mult(pass.k());
    }

    private static SimpleMatrix ownKeys(SimpleMatrix dY, Attention pass) {
        return ownScores(dY, pass).transpose().mult(pass.q());
    }

    /** ∂L/∂(Q·Kᵀ) by the student's own softmax. */
    private static SimpleMatrix ownScores(SimpleMatrix dY, Attention pass) {
        SimpleMatrix dS = Softmax.backward(dY.mult(pass.v().transpose()), pass.weights());
        return dS.divide(Math.sqrt(pass.q().getNumCols()));
    }
}
