package gradients.suites.maml;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.suites.maml.Close.assertClose;

import gradients.kit.Matrices;
import gradients.kit.Task;
import gradients.maml.Batch;
import gradients.maml.HessianProducts;
import gradients.maml.LinearModel;
import gradients.maml.Parameters;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("14.2")
class LinearHessianTest {

    @Test
    void the_product_is_the_change_of_the_gradient(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "N", "D", "K");
        Batch batch = batch(draw, size);
        Parameters theta = parameters(draw, size);
        Parameters v = parameters(draw, size);

        Parameters product = LinearModel.learner().hessianTimes(theta, batch, v);

        assertClose("H·v", product, change(theta, batch, v), "∇L(θ + v) − ∇L(θ)");
    }

    @Test
    void the_product_agrees_with_PyTorch() {
        Parameters product = HessianProducts.linear(
                PyTorch.of("linear", "theta"), PyTorch.episodes().get(0).support(), PyTorch.of("linear", "v"));

        PyTorch.assertAgrees("H·v", product, "linear", "hv");
    }

    @Test
    void neither_theta_nor_the_targets_matter(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "K");
        Batch batch = batch(draw, size);
        Batch other = new Batch(batch.x(), draw.normal(size[0], size[2], 100));
        Parameters v = parameters(draw, size);

        Parameters here = HessianProducts.linear(parameters(draw, size), batch, v);
        Parameters there = HessianProducts.linear(parameters(draw, size).scale(50), other, v);

        assertClose("H·v at another θ, with other targets", there, here, "the same bowl");
    }

    @Test
    void a_direction_of_the_bias_alone_tilts_everything_alike(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "K");
        Batch batch = batch(draw, size);
        SimpleMatrix c = draw.normal(1, size[2]);
        Parameters v = Parameters.of(new SimpleMatrix(size[1], size[2]), c);

        Parameters product = HessianProducts.linear(parameters(draw, size), batch, v);

        SimpleMatrix means = Matrices.columnMeans(batch.x()).transpose();
        double factor = 2.0 / size[2];
        assertThatMatrix("H·v, matrix 0", product.get(0))
                .isCloseTo(means.mult(c).scale(factor), "2·mean(x)·c/K");
        assertThatMatrix("H·v, matrix 1", product.get(1)).isCloseTo(c.scale(factor), "2c/K");
    }

    @Test
    void one_sample_of_one_feature_is_a_pencil_sum(Draw draw) {
        double x = draw.between(1, 3);
        Batch batch = new Batch(number(x), number(draw.between(-2, 2)));
        Parameters v = Parameters.of(number(1), number(-2));

        Parameters product = HessianProducts.linear(Parameters.of(number(0.3), number(0.1)), batch, v);

        assertThatMatrix("H·v, matrix 0", product.get(0)).isCloseTo(number(2 * x * (x - 2)), "2x(x − 2)");
        assertThatMatrix("H·v, matrix 1", product.get(1)).isCloseTo(number(2 * (x - 2)), "2(x − 2)");
    }

    @Test
    void a_direction_of_other_shapes_is_rejected(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "K");
        Batch batch = batch(draw, size);
        Parameters theta = parameters(draw, size);
        Parameters turned = Parameters.of(draw.normal(size[2], size[1]), draw.normal(1, size[2]));
        Parameters withoutBias = Parameters.of(draw.normal(size[1], size[2]));

        assertRejects("linear with v turned round", () -> HessianProducts.linear(theta, batch, turned), "v");
        assertRejects("linear with v without bias", () -> HessianProducts.linear(theta, batch, withoutBias), "v");
    }

    private static Batch batch(Draw draw, int[] size) {
        return new Batch(draw.normal(size[0], size[1]), draw.normal(size[0], size[2]));
    }

    private static Parameters parameters(Draw draw, int[] size) {
        return Parameters.of(draw.normal(size[1], size[2]), draw.normal(1, size[2]));
    }

    private static Parameters change(Parameters theta, Batch batch, Parameters v) {
        return LinearModel.gradient(theta.plus(1, v), batch).plus(-1, LinearModel.gradient(theta, batch));
    }

    private static SimpleMatrix number(double value) {
        return SimpleMatrix.filled(1, 1, value);
    }
}
