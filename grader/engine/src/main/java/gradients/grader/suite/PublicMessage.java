package gradients.grader.suite;

import gradients.kit.Mismatch;
import gradients.kit.NotImplementedError;

/**
 * The part of a failure that a student may read. Expected values, exception messages of the student's code (which can
 * carry hidden inputs) and the suite's own internals stay out.
 */
final class PublicMessage {

    private static final int LONGEST = 500;

    private PublicMessage() {}

    /** Returns the sentence for this failure of a hidden test. */
    static String of(Throwable failure) {
        if (failure instanceof Mismatch mismatch) {
            return cut(mismatch.observed());
        }
        if (failure instanceof NotImplementedError error) {
            return cut(error.getMessage() + " is still to be written.");
        }
        if (failure instanceof AssertionError) {
            return cut(description(failure.getMessage()));
        }
        return "The call ended with " + failure.getClass().getSimpleName() + ", which this case does not expect.";
    }

    /** AssertJ writes {@code [description] details}: only the description is for students. */
    private static String description(String message) {
        String text = message == null ? "" : message.strip();
        int end = text.indexOf(']');
        if (text.startsWith("[") && end > 1) {
            return "Not so: " + text.substring(1, end) + ".";
        }
        return "The result is not what the task asks for.";
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
