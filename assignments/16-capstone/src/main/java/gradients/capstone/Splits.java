package gradients.capstone;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.Random;

/** Divides a data set into a part to learn from, one to choose by, and one to report on. */
public final class Splits {

    private Splits() {}

    /**
     * Returns a random split in which every class has its share of each part: of the n rows of a class, round(testShare
     * · n) are for the test, round(validationShare · n) for validation, and all others for training. Every row is in
     * exactly one part; each part lists its rows in ascending order.
     *
     * @param labels class of each row, 0 or more
     * @param validationShare in [0, 1)
     * @param testShare in [0, 1), with a sum of both below 1
     * @param random where all chance comes from: the same seed gives the same split
     * @throws IllegalArgumentException naming the shares, if they are outside their ranges
     */
    @Task("16.1")
    public static Split stratified(int[] labels, double validationShare, double testShare, Random random) {
        // TODO 16.1: A split without leaks
        // checkShares(validationShare, testShare), below, is given: begin with it.
        // Files are often sorted, by class or by writer: the first rows are no fair sample. Shuffle.
        // Do it class by class, so that a rare class cannot miss a part. Math.round returns a long.
        throw new NotImplementedError("16.1 A split without leaks");
    }

    private static void checkShares(double validationShare, double testShare) {
        if (!(validationShare >= 0) || !(testShare >= 0) || !(validationShare + testShare < 1)) {
            throw new IllegalArgumentException("validationShare and testShare are " + validationShare + " and "
                    + testShare + "; both must be 0 or more, and their sum below 1.");
        }
    }
}
