package gradients.kit;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ejml.simple.SimpleMatrix;

/**
 * The way into the course's assertions. Name the quantity first: {@code assertThatMatrix("dX", dX).isCloseTo(…)}.
 */
public final class CourseAssertions {

    private CourseAssertions() {}

    /**
     * Starts an assertion on a matrix.
     *
     * @param quantity what the matrix is, as the handout calls it
     */
    public static MatrixAssert assertThatMatrix(String quantity, SimpleMatrix actual) {
        return new MatrixAssert(actual).as(quantity);
    }

    /**
     * Starts an assertion on a number.
     *
     * @param quantity what the number is, as the handout calls it
     */
    public static NumberAssert assertThatNumber(String quantity, double actual) {
        return new NumberAssert(actual).as(quantity);
    }

    /**
     * Passes if the condition holds; otherwise fails with this sentence, which hidden tests show to the student.
     *
     * @param sentenceIfNot with {@code %s} and the like where arguments follow, else taken as it is
     */
    public static void assertThatHolds(boolean condition, String sentenceIfNot, Object... arguments) {
        if (!condition) {
            throw Mismatch.seen(
                    arguments.length == 0 ? sentenceIfNot : String.format(Locale.ROOT, sentenceIfNot, arguments));
        }
    }

    /**
     * Passes if the call throws {@link IllegalArgumentException} with a message that contains all of {@code words},
     * none of them as a part of another word only: "must not be negative" does not name {@code "b"}.
     *
     * @param call what is called, for the message: {@code "dense with a bias of the wrong length"}
     * @param words what the message must name, such as the argument {@code "b"}
     */
    public static void assertRejects(String call, ThrowingCallable code, String... words) {
        Throwable thrown = catchThrowable(code);
        if (thrown instanceof NotImplementedError error) {
            throw error;
        }
        if (thrown == null) {
            throw Mismatch.seen(call + " was accepted; it must throw an IllegalArgumentException.");
        }
        if (!(thrown instanceof IllegalArgumentException)) {
            throw Mismatch.seen(call + " threw " + thrown.getClass().getSimpleName()
                    + "; it must throw an IllegalArgumentException.");
        }
        for (String word : words) {
            if (thrown.getMessage() == null || !names(thrown.getMessage(), word)) {
                throw Mismatch.seen(call + " threw an IllegalArgumentException whose message does not name " + word
                        + ": \"" + thrown.getMessage() + "\".");
            }
        }
    }

    private static boolean names(String message, String word) {
        String notInside = "(?<![\\p{L}\\p{N}_])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}_])";
        return Pattern.compile(notInside).matcher(message).find();
    }
}
