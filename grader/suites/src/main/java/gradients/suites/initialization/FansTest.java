package gradients.suites.initialization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;

import gradients.initialization.Fans;
import gradients.initialization.Initialization;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.Arrays;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("2.1")
class FansTest {

    private static void check(int[] shape, int in, int out) {
        Fans got = Initialization.fans(shape.clone());

        assertThatHolds(got.in() == in, "the fan-in of %s is not %d", Arrays.toString(shape), got.in());
        assertThatHolds(got.out() == out, "the fan-out of %s is not %d", Arrays.toString(shape), got.out());
    }

    @Test
    void dense_layers_sum_over_their_inputs(Draw draw) {
        int[] size = draw.distinctSizes(2, 300, "inputs", "outputs");

        check(new int[] {size[0], size[1]}, size[0], size[1]);
    }

    @Test
    void kernels_multiply_both_fans_by_their_area(Draw draw) {
        int[] size = draw.distinctSizes(2, 9, "height", "width", "inputs", "outputs");
        int area = size[0] * size[1];

        check(size, area * size[2], area * size[3]);
    }

    @Test
    void kernels_may_have_one_or_three_extents(Draw draw) {
        int[] size = draw.distinctSizes(2, 9, "a", "b", "c", "inputs", "outputs");

        check(new int[] {size[0], size[3], size[4]}, size[0] * size[3], size[0] * size[4]);
        check(size, size[0] * size[1] * size[2] * size[3], size[0] * size[1] * size[2] * size[4]);
    }

    @Test
    void kernels_of_one_pixel_are_dense_layers(Draw draw) {
        int[] size = draw.distinctSizes(2, 30, "inputs", "outputs");

        check(new int[] {1, 1, size[0], size[1]}, size[0], size[1]);
    }

    @Test
    void fans_agree_with_PyTorch() {
        SimpleMatrix fans = Reference.fans();

        for (int row = 0; row < fans.getNumRows(); row++) {
            check(Reference.shape(row), (int) fans.get(row, 0), (int) fans.get(row, 1));
        }
    }

    @Test
    void shapes_without_inputs_and_outputs_are_refused() {
        assertRejects("fans of one axis", () -> Initialization.fans(5), "shape");
        assertRejects("fans of no axis", () -> Initialization.fans(), "shape");
        assertRejects("fans of an axis of length 0", () -> Initialization.fans(3, 0, 4), "0");
        assertRejects("fans of an axis of length −2", () -> Initialization.fans(3, -2), "-2");
    }
}
