package gradients.suites.initialization;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.initialization.Initialization;
import gradients.kit.Task;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("2.4")
class LeakyReluTest {

    @Test
    void gain_agrees_with_PyTorch() {
        SimpleMatrix gains = Reference.gains();

        for (int row = 0; row < gains.getNumRows(); row++) {
            double got = Initialization.leakyReluGain(gains.get(row, 0));

            assertThatNumber("the gain for slope " + gains.get(row, 0), got)
                    .isCloseTo(gains.get(row, 1), "PyTorch's calculate_gain");
        }
    }

    @Test
    void gain_keeps_the_mean_square(Draw draw) {
        double slope = draw.between(0.05, 0.9);

        double gain = Initialization.leakyReluGain(slope);

        assertThatNumber("gain²·(1 + slope²)/2", gain * gain * (0.5 + 0.5 * slope * slope))
                .isCloseTo(1, "half of the mean square passes, slope² of the other half");
    }

    @Test
    void gain_does_not_see_the_sign_of_the_slope(Draw draw) {
        double slope = draw.between(0.1, 3);

        assertThatNumber("the gain of a negative slope", Initialization.leakyReluGain(-slope))
                .isCloseTo(Math.sqrt(2) / Math.hypot(1, slope), "√2 / √(1 + slope²)");
    }

    @Test
    void weights_have_the_gain_in_their_deviation(Draw draw) {
        int in = draw.size("in", 150, 200);
        int out = draw.size("out", 60, 90);
        double slope = draw.between(0.5, 0.9);

        SimpleMatrix w = Initialization.leakyReluNormal(in, out, slope, draw.random());

        Sample.of(w, in, out).isNormal(2 / (1 + slope * slope) / in);
    }

    @Test
    void weights_of_a_widening_layer_look_at_their_inputs_too(Draw draw) {
        int in = draw.size("in", 40, 60);
        int out = draw.size("out", 190, 240);
        double slope = draw.between(1.5, 3);

        SimpleMatrix w = Initialization.leakyReluNormal(in, out, slope, draw.random());

        Sample.of(w, in, out).isNormal(2 / (1 + slope * slope) / in);
    }

    @Test
    void weights_come_from_the_given_stream(Draw draw) {
        int[] size = draw.distinctSizes(3, 9, "in", "out");
        long seed = draw.random().nextLong();
        Random random = new Random(seed);

        SimpleMatrix first = Initialization.leakyReluNormal(size[0], size[1], 0.2, random);
        SimpleMatrix second = Initialization.leakyReluNormal(size[0], size[1], 0.2, random);

        Sample.of(first, size[0], size[1])
                .isTheSameAs(
                        Initialization.leakyReluNormal(size[0], size[1], 0.2, new Random(seed)), "leakyReluNormal");
        assertThatHolds(first.minus(second).elementMaxAbs() > 0, "two calls on one stream gave the same weights");
    }

    @Test
    void what_makes_no_sense_is_refused(Draw draw) {
        int size = draw.size("size", 2, 9);

        assertRejects("a slope of NaN", () -> Initialization.leakyReluGain(Double.NaN), "slope", "NaN");
        assertRejects(
                "an infinite slope", () -> Initialization.leakyReluGain(Double.NEGATIVE_INFINITY), "slope", "Infinity");
        assertRejects("in = 0", () -> Initialization.leakyReluNormal(0, size, 0.2, draw.random()), "in");
        assertRejects("out = 0", () -> Initialization.leakyReluNormal(size, 0, 0.2, draw.random()), "out");
    }
}
