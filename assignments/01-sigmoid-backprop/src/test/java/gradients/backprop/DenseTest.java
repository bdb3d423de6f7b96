package gradients.backprop;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Task("1.4")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DenseTest {

    private final SimpleMatrix x = new SimpleMatrix(new double[][] {{1, 2}, {0, 1}, {-1, 0}});
    private final SimpleMatrix w = new SimpleMatrix(new double[][] {{1, 2, 3, 4}, {10, 20, 30, 40}});

    @Test
    void three_samples_of_two_features_become_three_rows_of_four_units() {
        SimpleMatrix b = new SimpleMatrix(new double[][] {{0.1, 0.2, 0.3, 0.4}});

        SimpleMatrix z = Dense.forward(x, w, b);

        SimpleMatrix wanted = new SimpleMatrix(
                new double[][] {{21.1, 42.2, 63.3, 84.4}, {10.1, 20.2, 30.3, 40.4}, {-0.9, -1.8, -2.7, -3.6}});
        assertThatMatrix("Z", z).isCloseTo(wanted, "X·W + b by hand");
    }

    @Test
    void shapes_that_do_not_fit_are_refused_by_name() {
        SimpleMatrix short1 = new SimpleMatrix(1, 3);
        SimpleMatrix wide = new SimpleMatrix(3, 5);

        assertRejects("b of 1×3 for a W of 2×4", () -> Dense.forward(x, w, short1), "b", "1×3", "1×4");
        assertRejects(
                "X of 3×5 for a W of 2×4", () -> Dense.forward(wide, w, new SimpleMatrix(1, 4)), "X", "3×5", "3×2");
    }
}
