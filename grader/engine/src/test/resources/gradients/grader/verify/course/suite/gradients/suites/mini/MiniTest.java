package gradients.suites.mini;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.kit.Tolerance;
import gradients.mini.Mini;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class MiniTest {

    @Test
    @Task("90.1")
    void twice_one_is_two(TestReporter reporter) {
        reporter.publishEntry("case", "N=1");
        SimpleMatrix one = new SimpleMatrix(new double[][] {{1}});
        assertThatMatrix("y", Mini.twice(one)).isExactly(one.plus(one), "1 + 1");
    }

    @Test
    @Task("90.1")
    void twice_nothing_is_nothing() {
        SimpleMatrix zero = new SimpleMatrix(2, 3);
        assertThatMatrix("y", Mini.twice(zero)).isExactly(zero, "0 + 0");
    }

    @Test
    @Task("90.2")
    void powers_of_two() {
        assertThatNumber("2³", Mini.power(2, 3)).isCloseTo(8, Tolerance.VALUES, "2·2·2");
    }

    @Test
    @Task("90.2")
    void the_zeroth_power_is_one() {
        assertThat(Mini.power(3, 0)).as("the zeroth power of 3").isEqualTo(1);
        assertThatHolds(Mini.power(1, 5) == 1, "A power of 1 is not 1.");
    }
}
