package gradients.grader.course;

/** Checks of values read from the course's files; what they throw becomes the sentence of a {@link UserError}. */
final class Require {

    private Require() {}

    static void require(boolean holds, String sentence, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(sentence, values));
        }
    }

    /** Returns the value, which must be there. */
    static <T> T present(T value, String what) {
        require(value != null, "%s is missing.", what);
        return value;
    }

    /** Returns the text, which must be there and not blank. */
    static String text(String value, String what) {
        require(value != null && !value.isBlank(), "%s is missing.", what);
        return value;
    }
}
