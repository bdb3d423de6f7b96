package gradients.initialization;

import static gradients.kit.CourseAssertions.assertRejects;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Task("2.1")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task1FansTest {

    @Test
    void a_dense_layer_adds_up_its_inputs() {
        Fans fans = Initialization.fans(64, 32);

        assertThat(fans).isEqualTo(new Fans(64, 32));
    }

    @Test
    void a_convolution_adds_up_its_window_in_every_channel() {
        Fans fans = Initialization.fans(3, 5, 4, 8);

        assertThat(fans).as("3·5·4 products in, 3·5·8 out").isEqualTo(new Fans(60, 120));
    }

    @Test
    void a_shape_needs_inputs_and_outputs() {
        assertRejects("fans of one axis", () -> Initialization.fans(7), "shape");
    }
}
