package gradients.adam;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Task("6.7")
class ParametersTest {

    private final SimpleMatrix ones = SimpleMatrix.filled(2, 3, 1);
    private final SimpleMatrix zeros = new SimpleMatrix(2, 3);

    @Test
    void each_parameter_needs_one_gradient() {
        assertRejects(
                "requireFit with 2 parameters and 1 gradient",
                () -> Parameters.requireFit(List.of(ones, ones), List.of(ones)),
                "gradients has 1 matrices but parameters has 2");
    }

    @Test
    void a_gradient_needs_its_parameters_shape() {
        assertRejects(
                "requireFit with gradient 1 transposed",
                () -> Parameters.requireFit(List.of(ones, ones), List.of(ones, ones.transpose())),
                "gradient 1 has shape 3×2 but parameter 1 is 2×3");
    }

    @Test
    void adam_refuses_lists_that_do_not_fit() {
        assertRejects(
                "Adam with one gradient missing",
                () -> new Adam(0.1, 0.9, 0.999, 1e-8).step(List.of(ones, ones), List.of(ones)),
                "gradients");
    }

    @Test
    void a_velocity_belongs_to_one_parameter() {
        Momentum momentum = new Momentum(1, 0.5);
        List<SimpleMatrix> w = momentum.step(List.of(zeros, zeros), List.of(ones, zeros));

        List<SimpleMatrix> next = momentum.step(w, List.of(zeros, zeros));

        assertThatMatrix("parameter 0", next.get(0)).isCloseTo(ones.scale(-1.5), "one push of 1, then it coasts");
        assertThatMatrix("parameter 1", next.get(1)).isCloseTo(zeros, "it was never pushed");
    }
}
