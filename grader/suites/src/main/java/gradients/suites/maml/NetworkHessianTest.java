package gradients.suites.maml;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static gradients.suites.maml.Close.assertClose;

import gradients.kit.FiniteDifferences;
import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.maml.Batch;
import gradients.maml.HessianProducts;
import gradients.maml.Parameters;
import gradients.maml.TanhNetwork;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("14.3")
class NetworkHessianTest {

    @Test
    void the_product_agrees_with_PyTorch() {
        Parameters product = HessianProducts.network(
                PyTorch.of("network", "theta"), PyTorch.episodes().get(0).support(), PyTorch.of("network", "v"));

        PyTorch.assertAgrees("H·v", product, "network", "hv");
    }

    @Test
    void the_product_is_the_derivative_of_the_gradient(Draw draw) {
        int[] size = draw.distinctSizes(2, 7, "N", "D", "H", "K");
        Batch batch = batch(draw, size);
        Parameters theta = parameters(draw, size);
        Parameters v = parameters(draw, size);

        Parameters product = HessianProducts.network(theta, batch, v);

        assertClose("H·v", product, DualNetwork.hessianTimes(theta, batch, v), "dual numbers");
    }

    @Test
    void along_the_direction_the_slope_of_the_loss_changes_by_v_H_v(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "H", "K");
        Batch batch = batch(draw, size);
        Parameters theta = parameters(draw, size);
        Parameters v = parameters(draw, size);

        Parameters product = HessianProducts.network(theta, batch, v);

        SimpleMatrix wanted = FiniteDifferences.gradient(
                r -> dot(v, TanhNetwork.gradient(theta.plus(r.get(0), v), batch)), new SimpleMatrix(1, 1));
        assertThatNumber("v·H·v", dot(v, product))
                .isCloseTo(wanted.get(0), Tolerance.DIFFERENCES, "central differences");
    }

    @Test
    void each_part_of_the_direction_counts(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "H", "K");
        Batch batch = batch(draw, size);
        Parameters theta = parameters(draw, size);
        Parameters drawn = parameters(draw, size);

        for (int part = 0; part < 4; part++) {
            Parameters v = only(part, drawn);

            Parameters product = HessianProducts.network(theta, batch, v);

            assertClose(
                    "H·v for a v with nothing but matrix " + part,
                    product,
                    DualNetwork.hessianTimes(theta, batch, v),
                    "dual numbers");
        }
    }

    @Test
    void a_long_direction_gives_a_product_as_long(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "H", "K");
        draw.note("v as long as 10⁵");
        Batch batch = batch(draw, size);
        Parameters theta = parameters(draw, size);
        Parameters v = parameters(draw, size).scale(1e5);

        Parameters product = HessianProducts.network(theta, batch, v);

        assertClose("H·v", product, DualNetwork.hessianTimes(theta, batch, v), "dual numbers");
    }

    @Test
    void the_given_learner_asks_for_your_product(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "H", "K");
        Batch batch = batch(draw, size);
        Parameters theta = TanhNetwork.random(size[1], size[2], size[3], 1.5, draw.random());
        Parameters v = parameters(draw, size);

        Parameters product = TanhNetwork.learner().hessianTimes(theta, batch, v);

        assertClose("H·v", product, DualNetwork.hessianTimes(theta, batch, v), "dual numbers");
    }

    @Test
    void one_sample_one_unit_one_output(Draw draw) {
        int[] size = {1, 1, 1, 1};
        Batch batch = batch(draw, size);
        Parameters theta = parameters(draw, size);
        Parameters v = parameters(draw, size);

        Parameters product = HessianProducts.network(theta, batch, v);

        assertClose("H·v", product, DualNetwork.hessianTimes(theta, batch, v), "dual numbers");
    }

    @Test
    void a_direction_of_other_shapes_is_rejected(Draw draw) {
        int[] size = draw.distinctSizes(2, 6, "N", "D", "H", "K");
        Batch batch = batch(draw, size);
        Parameters theta = parameters(draw, size);
        Parameters v = parameters(draw, new int[] {size[0], size[1], size[2] + 1, size[3]});

        assertRejects("network with v of another width", () -> HessianProducts.network(theta, batch, v), "v");
        assertRejects(
                "network with half a v",
                () -> HessianProducts.network(theta, batch, Parameters.of(theta.get(0), theta.get(1))),
                "v");
    }

    private static Batch batch(Draw draw, int[] size) {
        return new Batch(draw.normal(size[0], size[1], 1.5), draw.normal(size[0], size[3], 2));
    }

    private static Parameters parameters(Draw draw, int[] size) {
        return Parameters.of(
                draw.normal(size[1], size[2], 0.7),
                draw.normal(1, size[2], 0.7),
                draw.normal(size[2], size[3]),
                draw.normal(1, size[3]));
    }

    private static Parameters only(int part, Parameters v) {
        SimpleMatrix[] matrices = v.scale(0).matrices().toArray(SimpleMatrix[]::new);
        matrices[part] = v.get(part);
        return Parameters.of(matrices);
    }

    private static double dot(Parameters one, Parameters other) {
        double sum = 0;
        for (int i = 0; i < one.matrices().size(); i++) {
            sum += one.get(i).elementMult(other.get(i)).elementSum();
        }
        return sum;
    }
}
