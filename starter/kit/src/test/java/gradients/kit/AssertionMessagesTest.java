package gradients.kit;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;
import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Students read these messages more often than any page of the course, so each is pinned word for word. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssertionMessagesTest {

    private static final SimpleMatrix WANTED = new SimpleMatrix(new double[][] {{1, 2, 3}, {4, 5, 6}});

    @Test
    void the_shape_is_looked_at_first() {
        assertThat(message(() -> assertThatMatrix("dX", WANTED.transpose().scale(Double.NaN))
                        .isCloseTo(WANTED, "formula")))
                .isEqualTo("dX has shape 3×2; it must be 2×3.");
        assertThat(message(() -> assertThatMatrix("dX", null).isCloseTo(WANTED, "formula")))
                .isEqualTo("dX is null; it must be a matrix of shape 2×3.");
        assertThat(message(() -> assertThatMatrix("dX", null).isFinite()))
                .isEqualTo("dX is null; it must be a matrix.");
    }

    @Test
    void then_whether_the_values_are_finite() {
        SimpleMatrix got = new SimpleMatrix(new double[][] {{9, 2, 3}, {4, Double.NaN, 6}});

        assertThat(message(() -> assertThatMatrix("dX", got).isCloseTo(WANTED, "formula")))
                .isEqualTo("dX is not finite at [row 1, column 1]: got NaN.");
    }

    @Test
    void then_the_first_wrong_value_is_told_with_all_it_takes_to_understand_it() {
        SimpleMatrix got = new SimpleMatrix(new double[][] {{1, 2, 3.5}, {0, 5, 6}});

        Mismatch thrown = (Mismatch) catchThrowable(
                () -> assertThatMatrix("dX", got).isCloseTo(WANTED, Tolerance.DIFFERENCES, "central differences"));

        assertThat(thrown.observed()).isEqualTo("dX is wrong at [row 0, column 2]: got 3.5.");
        assertThat(thrown.wanted())
                .isEqualTo("Wanted 3.0, within 3.1e-06 (central differences); the difference is 5.000e-01.");
        assertThat(thrown).hasMessage(thrown.observed() + " " + thrown.wanted());
    }

    @Test
    void an_exact_comparison_says_so() {
        assertThat(message(() -> assertThatMatrix("y", WANTED.plus(1)).isExactly(WANTED, "untouched")))
                .isEqualTo("y is wrong at [row 0, column 0]: got 2.0. Wanted 1.0 exactly (untouched); the difference is"
                        + " 1.000e+00.");
    }

    @Test
    void a_number_is_told_like_an_entry() {
        assertThat(message(() -> assertThatNumber("loss", 0.5).isCloseTo(0.25, "pencil")))
                .isEqualTo("loss is 0.5, which is not right. Wanted 0.25, within 2.5e-10 (pencil); the difference is"
                        + " 2.500e-01.");
        assertThat(message(() -> assertThatNumber("loss", Double.NaN).isCloseTo(0.25, "pencil")))
                .isEqualTo("loss is not finite: got NaN.");
    }

    @Test
    void an_infinite_reference_accepts_only_itself() {
        SimpleMatrix infinite = new SimpleMatrix(new double[][] {{Double.POSITIVE_INFINITY, 1}});

        assertThatMatrix("y", infinite).isCloseTo(infinite.copy(), "limit");
        assertThat(message(() -> assertThatMatrix("y", new SimpleMatrix(new double[][] {{5, 1}}))
                        .isCloseTo(infinite, "limit")))
                .startsWith("y is wrong at [row 0, column 0]: got 5.0. Wanted Infinity");
        assertThat(message(() -> assertThatMatrix("y", new SimpleMatrix(new double[][] {{1 / 0.0, 2}}))
                        .isCloseTo(infinite, "limit")))
                .startsWith("y is wrong at [row 0, column 1]: got 2.0. Wanted 1.0");
        assertThat(message(() -> assertThatNumber("x", 1e300).isCloseTo(Double.NEGATIVE_INFINITY, "limit")))
                .startsWith("x is 1.0E300, which is not right. Wanted -Infinity");
    }

    @Test
    void nan_is_close_to_nan_where_the_reference_has_it_and_to_nothing_else() {
        SimpleMatrix nan = new SimpleMatrix(new double[][] {{Double.NaN, 1}});

        assertThatMatrix("y", nan).isCloseTo(nan.copy(), "NaN in, NaN out");
        assertThat(message(() -> assertThatMatrix("y", new SimpleMatrix(new double[][] {{0, 1}}))
                        .isCloseTo(nan, "NaN in, NaN out")))
                .startsWith("y is wrong at [row 0, column 0]: got 0.0. Wanted NaN");
    }

    @Test
    void a_call_that_must_be_rejected_tells_what_happened_instead() {
        assertThat(message(() -> assertRejects("dense", () -> {})))
                .isEqualTo("dense was accepted; it must throw an IllegalArgumentException.");
        assertThat(message(() -> assertRejects("dense", () -> {
                    throw new IllegalStateException();
                })))
                .isEqualTo("dense threw IllegalStateException; it must throw an IllegalArgumentException.");
        assertThat(message(() -> assertRejects(
                        "dense",
                        () -> {
                            throw new IllegalArgumentException("bias b: 1x3 needed, 1x2 given");
                        },
                        "b",
                        "1x3")))
                .isNull();
        assertThat(message(() -> assertRejects(
                        "dense",
                        () -> {
                            throw new IllegalArgumentException("the bias is bad");
                        },
                        "b")))
                .as("a letter inside of words names nothing")
                .isEqualTo(
                        "dense threw an IllegalArgumentException whose message does not name b: \"the bias is bad\".");
        assertThat(message(() -> assertRejects(
                        "dense",
                        () -> {
                            throw new IllegalArgumentException("bad");
                        },
                        "W")))
                .isEqualTo("dense threw an IllegalArgumentException whose message does not name W: \"bad\".");
    }

    @Test
    void a_sentence_without_arguments_may_hold_a_percent_sign() {
        assertThat(message(() -> assertThatHolds(false, "100 % of the units are dead.")))
                .isEqualTo("100 % of the units are dead.");
        assertThat(message(() -> assertThatHolds(false, "%.1f units are dead.", 2.0)))
                .isEqualTo("2.0 units are dead.");
    }

    private static String message(ThrowingCallable code) {
        Throwable thrown = catchThrowable(code);
        return thrown == null ? null : thrown.getMessage();
    }
}
