package gradients.initialization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Task;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@Task("2.4")
@DisplayNameGeneration(ReplaceUnderscores.class)
class Task4LeakyReluTest {

    @Test
    void slope_0_is_ReLU_and_slope_1_is_linear() {
        assertThatNumber("the gain for slope 0", Initialization.leakyReluGain(0))
                .isCloseTo(Math.sqrt(2), "ReLU");
        assertThatNumber("the gain for slope 1", Initialization.leakyReluGain(1))
                .isCloseTo(1, "a linear unit");
    }

    @Test
    void slope_one_seventh_has_a_rational_gain() {
        assertThatNumber("the gain for slope 1/7", Initialization.leakyReluGain(1 / 7.0))
                .isCloseTo(1.4, "√(2 / (1 + 1/49)) = √(98/50) = 7/5");
    }

    @Test
    void weights_have_deviation_gain_over_root_in() {
        SimpleMatrix w = Initialization.leakyReluNormal(98, 60, 1 / 7.0, new Random(1));

        Weights.check(w, 98, 60, 0.02, 3);
    }

    @Test
    void a_slope_of_NaN_is_refused() {
        assertRejects("the gain for slope NaN", () -> Initialization.leakyReluGain(Double.NaN), "slope");
    }
}
