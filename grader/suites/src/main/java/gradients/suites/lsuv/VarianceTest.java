package gradients.suites.lsuv;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.lsuv.Activation;
import gradients.lsuv.DenseLayer;
import gradients.lsuv.Lsuv;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@HiddenSuite
class VarianceTest {

    /** At an offset of 1e8 the entries themselves are rounded at 1e-8, whoever computes. */
    private static final Tolerance ROUNDED_ENTRIES = new Tolerance(1e-6, 0);

    @Test
    @Task("7.2")
    void it_is_the_population_variance_of_all_entries(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "K");
        SimpleMatrix z = draw.normal(sizes[0], sizes[1], draw.between(0.3, 3));

        double variance = Lsuv.variance(z);

        assertThatNumber("the variance", variance).isCloseTo(Loops.variance(z), "mean over all pairs");
    }

    @Test
    @Task("7.2")
    void the_mean_is_subtracted(Draw draw) {
        int[] sizes = draw.distinctSizes(2, 7, "N", "K");
        SimpleMatrix z = draw.normal(sizes[0], sizes[1]).plus(draw.between(2, 5));

        double variance = Lsuv.variance(z);

        assertThatNumber("the variance", variance).isCloseTo(Loops.variance(z), "mean over all pairs");
    }

    @Test
    @Task("7.2")
    void columns_and_rows_with_means_of_their_own_are_one_pool(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 7, "N", "K");
        SimpleMatrix z = draw.normal(sizes[0], sizes[1]);
        for (int n = 0; n < sizes[0]; n++) {
            for (int k = 0; k < sizes[1]; k++) {
                z.set(n, k, z.get(n, k) + 3 * k - 2 * n);
            }
        }

        double variance = Lsuv.variance(z);

        assertThatNumber("the variance", variance).isCloseTo(Loops.variance(z), "mean over all pairs");
    }

    @Test
    @Task("7.2")
    void a_large_offset_does_not_drown_it(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 7, "N", "K");
        SimpleMatrix z = draw.uniform(sizes[0], sizes[1], -1, 1).plus(1e8);

        double variance = Lsuv.variance(z);

        assertThatNumber("the variance", variance).isCloseTo(Loops.variance(z), ROUNDED_ENTRIES, "mean over all pairs");
    }

    @Test
    @Task("7.2")
    void a_moderate_offset_is_no_excuse_either(Draw draw) {
        int[] sizes = draw.distinctSizes(3, 7, "N", "K");
        SimpleMatrix z = draw.normal(sizes[0], sizes[1]).minus(draw.between(20, 30));

        double variance = Lsuv.variance(z);

        assertThatNumber("the variance", variance).isCloseTo(Loops.variance(z), "mean over all pairs");
    }

    @Test
    @Task("7.2")
    void scaling_by_s_scales_it_by_s_squared(Draw draw) {
        SimpleMatrix z = draw.normal(4, 3);
        double s = draw.between(1e-5, 1e-4);

        double variance = Lsuv.variance(z.scale(s));

        assertThatNumber("the variance of s·z, over s²", variance / s / s)
                .isCloseTo(Loops.variance(z), "the variance of z");
    }

    @Test
    @Task("7.2")
    void equal_entries_have_variance_zero(Draw draw) {
        SimpleMatrix equal = new SimpleMatrix(3, 4).plus(0.5);
        SimpleMatrix single = new SimpleMatrix(1, 1).plus(draw.between(-5, 5));

        assertThatNumber("the variance of equal entries", Lsuv.variance(equal)).isCloseTo(0, "closed form");
        assertThatNumber("the variance of a single entry", Lsuv.variance(single))
                .isCloseTo(0, "closed form");
    }

    @Test
    @Task("7.2")
    void an_empty_matrix_is_refused() {
        assertRejects("variance of a 0×3 matrix", () -> Lsuv.variance(new SimpleMatrix(0, 3)), "z");
    }

    @ParameterizedTest
    @EnumSource
    @Task("7.2")
    void the_profile_measures_every_layer_before_its_activation(Activation activation, Draw draw) {
        int[] sizes = draw.distinctSizes(3, 8, "N", "in", "hidden1", "hidden2", "out");
        List<DenseLayer> layers = List.of(
                new DenseLayer(draw.normal(sizes[1], sizes[2]), draw.normal(1, sizes[2])),
                new DenseLayer(draw.normal(sizes[2], sizes[3], 0.5), draw.normal(1, sizes[3])),
                new DenseLayer(draw.normal(sizes[3], sizes[4], 2), draw.normal(1, sizes[4])));
        SimpleMatrix x = draw.normal(sizes[0], sizes[1]);

        double[] profile = Lsuv.varianceProfile(layers, activation, x);

        assertThat(profile).as("one variance for each of the 3 layers").hasSize(3);
        for (int i = 0; i < 3; i++) {
            double wanted = Loops.variance(layers.get(i), Loops.inputOf(i, layers, activation, x));
            assertThatNumber("the variance of layer " + (i + 1), profile[i]).isCloseTo(wanted, "plain loops");
        }
    }

    @Test
    @Task("7.2")
    void a_profile_of_inputs_that_do_not_fit_is_refused(Draw draw) {
        List<DenseLayer> layers = List.of(new DenseLayer(draw.normal(4, 3), new SimpleMatrix(1, 3)));

        assertRejects(
                "varianceProfile with x of 5 columns for a 4×3 layer",
                () -> Lsuv.varianceProfile(layers, Activation.TANH, draw.normal(6, 5)),
                "x");
    }
}
