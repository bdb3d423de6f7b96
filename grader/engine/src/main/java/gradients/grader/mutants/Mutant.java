package gradients.grader.mutants;

/**
 * A reference with one small change that most likely makes it wrong.
 *
 * @param file path of the changed file inside the assignment
 * @param member class and member that were changed, such as {@code "BatchNorm.forward"}
 * @param number of the first changed line
 * @param line the changed line or lines as the reference has them, on one line
 * @param becomes the same after the change
 * @param source the whole file after the change
 */
public record Mutant(String file, String member, long number, String line, String becomes, String source) {

    /** Returns what tells this mutant from others, whatever else changes in the file. */
    Key key() {
        return new Key(member, line, becomes);
    }

    /** A mutant's name. */
    record Key(String member, String line, String becomes) {}
}
