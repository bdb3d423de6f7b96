package gradients.maml;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HessianProductsTest {

    /** One sample, x = 3 and t = 1: L = (3w + b − 1)². */
    private static final Batch ONE_SAMPLE = new Batch(number(3), number(1));

    @Test
    @Task("14.2")
    void the_bowl_of_one_sample_by_hand() {
        Parameters theta = Parameters.of(number(0.5), number(2));
        Parameters v = Parameters.of(number(1), number(-1));

        Parameters product = HessianProducts.linear(theta, ONE_SAMPLE, v);

        assertThatMatrix("H·v, matrix 0", product.get(0)).isCloseTo(number(12), "18·1 + 6·(−1)");
        assertThatMatrix("H·v, matrix 1", product.get(1)).isCloseTo(number(4), "6·1 + 2·(−1)");
    }

    @Test
    @Task("14.2")
    void in_a_bowl_it_does_not_matter_where_you_stand() {
        Parameters v = Parameters.of(number(1), number(0));

        Parameters here = HessianProducts.linear(Parameters.of(number(0), number(0)), ONE_SAMPLE, v);
        Parameters there = HessianProducts.linear(Parameters.of(number(7), number(-9)), ONE_SAMPLE, v);

        assertThatMatrix("H·v far away", there.get(0)).isCloseTo(here.get(0), "H·v at 0");
    }

    @Test
    @Task("14.3")
    void a_network_of_one_unit_agrees_with_PyTorch() {
        Batch batch = new Batch(number(1), number(2));
        Parameters ones = Parameters.of(number(1), number(1), number(1), number(1));

        Parameters product = HessianProducts.network(smallNetwork(), batch, ones);

        String source = "PyTorch's double backward";
        assertThatMatrix("H·v, matrix 0", product.get(0)).isCloseTo(number(12.816217340792340), source);
        assertThatMatrix("H·v, matrix 1", product.get(1)).isCloseTo(number(12.816217340792340), source);
        assertThatMatrix("H·v, matrix 2", product.get(2)).isCloseTo(number(-3.771579070822415), source);
        assertThatMatrix("H·v, matrix 3", product.get(3)).isCloseTo(number(8.129926417645686), source);
    }

    @Test
    @Task("14.3")
    void the_product_is_linear_in_v() {
        Batch batch = new Batch(number(1), number(2));
        Parameters v = Parameters.of(number(1), number(0), number(-1), number(2));

        Parameters once = HessianProducts.network(smallNetwork(), batch, v);
        Parameters often = HessianProducts.network(smallNetwork(), batch, v.scale(1e5));

        assertThatMatrix("H·(10⁵v), matrix 0", often.get(0))
                .isCloseTo(once.get(0).scale(1e5), "10⁵ times H·v");
    }

    @Test
    @Task("14.3")
    void a_direction_needs_the_shapes_of_theta() {
        Batch batch = new Batch(number(1), number(2));

        assertRejects(
                "network with half a v",
                () -> HessianProducts.network(smallNetwork(), batch, Parameters.of(number(1), number(1))),
                "v");
    }

    static Parameters smallNetwork() {
        return Parameters.of(number(0.5), number(-0.25), number(1.5), number(0.1));
    }

    static SimpleMatrix number(double value) {
        return SimpleMatrix.filled(1, 1, value);
    }
}
