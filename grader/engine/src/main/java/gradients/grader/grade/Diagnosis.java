package gradients.grader.grade;

/**
 * The known mistake that behaves as the submission does.
 *
 * @param mistake its name in the catalogue, such as {@code "DividesByNMinusOne"}
 * @param sentence what the code does, in one sentence
 * @param hint what a good teacher would say; gives no solution away
 */
public record Diagnosis(String mistake, String sentence, String hint, Confidence confidence) {

    /** How sure the diagnosis is. */
    public enum Confidence {
        /** The mistake reproduces every recorded output. */
        EXACT,
        /** The mistake reproduces the outputs of the failing tests only. */
        LIKELY
    }
}
