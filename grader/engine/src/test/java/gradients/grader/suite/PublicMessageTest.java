package gradients.grader.suite;

import static gradients.kit.CourseAssertions.assertThatMatrix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import gradients.kit.NotImplementedError;
import gradients.kit.Tolerance;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a student reads of a failed hidden test, and what not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicMessageTest {

    private static final SimpleMatrix WANTED = new SimpleMatrix(new double[][] {{0.1234, 0.5678}});

    @Test
    void a_wrong_value_is_named_with_its_place_and_the_wanted_one_is_not() {
        SimpleMatrix got = new SimpleMatrix(new double[][] {{0.1234, 0.9}});

        String message = message(() -> assertThatMatrix("dX", got).isCloseTo(WANTED, Tolerance.VALUES, "the oracle"));

        assertThat(message)
                .contains("dX")
                .contains("[row 0, column 1]")
                .contains("0.9")
                .doesNotContain("5678");
    }

    @Test
    void the_shape_is_told_before_a_number_that_is_not_finite() {
        SimpleMatrix got = new SimpleMatrix(new double[][] {{Double.NaN}, {1}});

        String message = message(() -> assertThatMatrix("dX", got).isCloseTo(WANTED, Tolerance.VALUES, "the oracle"));

        assertThat(message).contains("2×1").contains("1×2").doesNotContain("NaN");
    }

    @Test
    void a_number_that_is_not_finite_is_told_before_a_wrong_value() {
        SimpleMatrix got = new SimpleMatrix(new double[][] {{7, Double.NaN}});

        String message = message(() -> assertThatMatrix("dX", got).isCloseTo(WANTED, Tolerance.VALUES, "the oracle"));

        assertThat(message)
                .contains("NaN")
                .contains("[row 0, column 1]")
                .doesNotContain("5678")
                .doesNotContain("7.0");
    }

    @Test
    void of_a_plain_assertion_only_its_description_is_told() {
        assertThat(message(() -> assertThat(3).as("the number of layers").isEqualTo(4)))
                .isEqualTo("Not so: the number of layers.");
        assertThat(message(() -> assertThat(3).isEqualTo(4))).isEqualTo("The result is not what the task asks for.");
        assertThat(PublicMessage.of(new AssertionError())).isEqualTo("The result is not what the task asks for.");
        assertThat(PublicMessage.of(new AssertionError("[] 3"))).isEqualTo("The result is not what the task asks for.");
    }

    @Test
    void an_exception_is_told_by_its_class_for_its_message_may_hold_inputs() {
        assertThat(PublicMessage.of(new IllegalStateException("x is 0.1234")))
                .isEqualTo("The call ended with IllegalStateException, which this case does not expect.");
    }

    @Test
    void what_is_not_written_yet_is_told_by_its_task() {
        assertThat(PublicMessage.of(new NotImplementedError("90.1 Twice")))
                .isEqualTo("90.1 Twice is still to be written.");
    }

    @Test
    void a_long_message_is_cut() {
        assertThat(PublicMessage.of(new NotImplementedError("x".repeat(500))))
                .hasSize(501)
                .endsWith("…");
        assertThat(PublicMessage.of(new NotImplementedError("x".repeat(470)))).endsWith("written.");
    }

    private static String message(ThrowingCallable assertion) {
        return PublicMessage.of(catchThrowable(assertion));
    }
}
