package gradients.suites.clipping;

import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.clipping.GradientClipping;
import gradients.kit.Task;
import gradients.suites.HiddenSuite;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

/** A hidden test whose source and expected value must never be seen outside. */
@HiddenSuite
class CanaryTest {

    private static final String SOURCE = "canary-source-2f0b9e44";

    /** 5² + 3.5² + 4.0402209²: what no argument of the call holds. */
    private static final double EXPECTED = 53.573384920796805;

    @Test
    @Task("5.1")
    void the_sum_of_squares_is_right() {
        SimpleMatrix gradient = new SimpleMatrix(new double[][] {{9, 3.5, 4.0402209}});

        SimpleMatrix clipped = GradientClipping.byValue(gradient, 5);

        assertThatNumber("sum of squares", clipped.elementMult(clipped).elementSum())
                .isCloseTo(EXPECTED, SOURCE);
    }
}
