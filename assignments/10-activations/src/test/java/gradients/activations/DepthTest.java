package gradients.activations;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DepthTest {

    private static final SimpleMatrix SLOPES = new SimpleMatrix(new double[][] {
        {0, 1, 0.001, 0},
        {0, 0, -0.1, 0.5}
    });

    @Test
    @Task("10.6")
    void saturation_counts_entries() {
        assertThatNumber("saturated", Units.saturated(SLOPES, 0.01)).isCloseTo(0.625, "five of eight");
        assertThatNumber("saturated", Units.saturated(SLOPES, 0.2)).isCloseTo(0.75, "−0.1 too");
    }

    @Test
    @Task("10.6")
    void a_unit_is_dead_if_it_sleeps_through_the_whole_batch() {
        assertThatNumber("dead", Units.dead(SLOPES)).isCloseTo(0.25, "the first of four");
    }

    @Test
    @Task("10.7")
    void a_gradient_meets_the_last_layer_first() {
        List<SimpleMatrix> weights = List.of(row(1, 2).transpose(), row(3, -1, 0));
        List<SimpleMatrix> slopes = List.of(row(0.5), row(1, 0, 1));

        SimpleMatrix carried = GradientFactor.carry(row(2, 7, 9), weights, slopes);

        // (2, 7, 9) ⊙ (1, 0, 1) = (2, 0, 9); times Wᵀ of the last layer: 6; times 0.5: 3; times (1, 2).
        assertThatMatrix("carried", carried).isCloseTo(row(3, 6), "by hand");
    }

    @Test
    @Task("10.7")
    void factors_compare_lengths_and_average_by_roots() {
        double factor = GradientFactor.factor(row(4), List.of(row(3, 4).transpose()), List.of(row(0.5)));

        assertThatNumber("factor", factor).isCloseTo(2.5, "0.5 · √(9 + 16)");
        assertThatNumber("perLayer", GradientFactor.perLayer(0.001, 3)).isCloseTo(0.1, "0.1³ = 0.001");
        assertRejects("factor of zeros", () -> GradientFactor.factor(row(0), List.of(), List.of()), "dA");
    }

    private static SimpleMatrix row(double... entries) {
        return new SimpleMatrix(new double[][] {entries});
    }
}
