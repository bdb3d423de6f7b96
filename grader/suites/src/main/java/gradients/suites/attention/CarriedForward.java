package gradients.suites.attention;

import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Mismatch;
import gradients.kit.NotImplementedError;
import gradients.kit.Tolerance;
import java.util.function.Supplier;
import org.ejml.simple.SimpleMatrix;

/**
 * Marks with errors carried forward, as a fair examiner does: a result is right if it is right, and also if it follows
 * correctly from what the student's own earlier parts return. So a mistake in the softmax costs the softmax's points
 * and not those of everything built on it.
 */
final class CarriedForward {

    private CarriedForward() {}

    /**
     * @param wanted the right result, by the suite's own loops
     * @param tolerance of that result; a result from the student's own parts must agree as a value
     * @param fromOwnParts the result that the student's earlier parts lead to; asked only if the result is not right
     */
    static void assertFollows(
            String quantity,
            SimpleMatrix got,
            SimpleMatrix wanted,
            Tolerance tolerance,
            String source,
            Supplier<SimpleMatrix> fromOwnParts) {
        try {
            assertThatMatrix(quantity, got).isCloseTo(wanted, tolerance, source);
        } catch (Mismatch mismatch) {
            if (!follows(got, fromOwnParts)) {
                throw mismatch;
            }
        }
    }

    static void assertFollows(
            String quantity, SimpleMatrix got, SimpleMatrix wanted, Supplier<SimpleMatrix> fromOwnParts) {
        assertFollows(quantity, got, wanted, Tolerance.VALUES, "plain loops", fromOwnParts);
    }

    private static boolean follows(SimpleMatrix got, Supplier<SimpleMatrix> fromOwnParts) {
        try {
            assertThatMatrix("the result", got).isFinite().isCloseTo(fromOwnParts.get(), "the student's own parts");
            return true;
        } catch (Mismatch | NotImplementedError | RuntimeException other) {
            return false;
        }
    }
}
