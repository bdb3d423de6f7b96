package gradients.lsuv;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Task("7.2")
class VarianceTest {

    @Test
    void four_numbers_with_mean_3() {
        SimpleMatrix z = new SimpleMatrix(new double[][] {{1, 2}, {3, 6}});

        double variance = Lsuv.variance(z);

        assertThatNumber("the variance", variance).isCloseTo(3.5, "(4 + 1 + 0 + 9) / 4");
    }

    @Test
    void a_column_of_0_beside_a_column_of_10() {
        SimpleMatrix z = new SimpleMatrix(new double[][] {{0, 10}, {0, 10}, {0, 10}});

        double variance = Lsuv.variance(z);

        assertThatNumber("the variance", variance).isCloseTo(25, "every entry lies 5 from the mean");
    }

    @Test
    void nothing_has_no_variance() {
        assertRejects("variance of a 0×3 matrix", () -> Lsuv.variance(new SimpleMatrix(0, 3)), "z");
    }

    @Test
    void the_profile_looks_before_each_activation() {
        SimpleMatrix x = new SimpleMatrix(new double[][] {{-2}, {4}});
        DenseLayer twice = new DenseLayer(new SimpleMatrix(new double[][] {{2}}), new SimpleMatrix(1, 1));

        double[] profile = Lsuv.varianceProfile(List.of(twice, twice), Activation.RELU, x);

        assertThat(profile).as("one variance for each layer").hasSize(2);
        assertThatNumber("the variance of layer 1", profile[0]).isCloseTo(36, "Z₁ = −4, 8");
        assertThatNumber("the variance of layer 2", profile[1]).isCloseTo(64, "Z₂ = 0, 16");
    }
}
