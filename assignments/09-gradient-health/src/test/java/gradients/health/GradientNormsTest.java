package gradients.health;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GradientNormsTest {

    @Test
    @Task("9.1")
    void the_norm_of_2_3_and_minus_6_is_7() {
        assertThatNumber("norm", GradientNorms.norm(row(2, 3, -6))).isCloseTo(7, "√(4 + 9 + 36)");
        assertThatNumber("norm of huge entries", GradientNorms.norm(row(2e200, 3e200, -6e200)))
                .isCloseTo(7e200, "the same in other units");
    }

    @Test
    @Task("9.1")
    void what_is_not_finite_is_reported_and_not_thrown() {
        assertThatNumber("norm", GradientNorms.norm(row(0, Double.NaN, 0))).isExactly(Double.NaN, "one entry is NaN");
        assertThatNumber("norm", GradientNorms.norm(row(1, Double.NEGATIVE_INFINITY)))
                .isExactly(Double.POSITIVE_INFINITY, "one entry is −∞");
    }

    @Test
    @Task("9.1")
    void a_layer_is_a_weight_matrix() {
        List<Gradient> gradients = List.of(
                new Gradient("W1", Role.WEIGHT, row(3, 4)),
                new Gradient("b1", Role.BIAS, row(100)),
                new Gradient("W2", Role.WEIGHT, row(0).transpose()),
                new Gradient("b2", Role.BIAS, row(100)));

        SimpleMatrix norms = new SimpleMatrix(new double[][] {GradientNorms.ofWeights(gradients)});

        assertThatMatrix("norms", norms).isCloseTo(row(5, 0), "two layers");
    }

    private static SimpleMatrix row(double... entries) {
        return new SimpleMatrix(new double[][] {entries});
    }
}
