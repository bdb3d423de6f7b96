package gradients.initialization;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Uses your schemes, so 2.3 must be written first. */
@Task("2.5")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task5NetworkTest {

    @Test
    void four_widths_make_three_layers_with_biases_of_zero() {
        List<Layer> layers = Initialization.network(new int[] {5, 4, 3, 2}, Scheme.HE_NORMAL, new Random(7));

        assertThat(layers).hasSize(3);
        assertThatMatrix("W of the first layer", layers.get(0).w()).hasShape(5, 4);
        assertThatMatrix("W of the last layer", layers.get(2).w()).hasShape(3, 2);
        assertThatMatrix("b of the last layer", layers.get(2).b())
                .isExactly(new SimpleMatrix(1, 2), "biases start at 0");
    }

    @Test
    void the_second_layer_goes_on_in_the_stream() {
        List<Layer> layers = Initialization.network(new int[] {4, 4, 4}, Scheme.HE_NORMAL, new Random(7));

        Random stream = new Random(7);
        SimpleMatrix first = Initialization.heNormal(4, 4, stream);
        SimpleMatrix second = Initialization.heNormal(4, 4, stream);
        assertThatHolds(first.minus(second).elementMaxAbs() > 0, "heNormal gave the same weights twice.");
        assertThatMatrix("W of layer 0", layers.get(0).w()).isExactly(first, "your heNormal from seed 7");
        assertThatMatrix("W of layer 1", layers.get(1).w()).isExactly(second, "its next draw from the same stream");
    }
}
