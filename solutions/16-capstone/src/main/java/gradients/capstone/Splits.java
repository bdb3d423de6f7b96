package gradients.capstone;

import gradients.authoring.SolutionOnly;
import gradients.kit.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

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
        // : checkShares(validationShare, testShare), below, is given: begin with it.
        // : Files are often sorted, by class or by writer: the first rows are no fair sample. Shuffle.
        // : Do it class by class, so that a rare class cannot miss a part. Math.round returns a long.
        checkShares(validationShare, testShare);
        List<Integer> train = new ArrayList<>();
        List<Integer> validation = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        int classes = Arrays.stream(labels).max().orElse(-1) + 1;
        for (int c = 0; c < classes; c++) {
            List<Integer> rows = rowsOf(c, labels);
            Collections.shuffle(rows, random);
            int tested = (int) Math.round(testShare * rows.size());
            int validated = tested + (int) Math.round(validationShare * rows.size());
            test.addAll(rows.subList(0, tested));
            validation.addAll(rows.subList(tested, validated));
            train.addAll(rows.subList(validated, rows.size()));
        }
        return new Split(ascending(train), ascending(validation), ascending(test));
    }

    @SolutionOnly
    private static List<Integer> rowsOf(int label, int[] labels) {
        List<Integer> rows = new ArrayList<>();
        IntStream.range(0, labels.length).filter(row -> labels[row] == label).forEach(rows::add);
        return rows;
    }

    @SolutionOnly
    private static int[] ascending(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static void checkShares(double validationShare, double testShare) {
        if (!(validationShare >= 0) || !(testShare >= 0) || !(validationShare + testShare < 1)) {
            throw new IllegalArgumentException("validationShare and testShare are " + validationShare + " and "
                    + testShare + "; both must be 0 or more, and their sum below 1.");
        }
    }
}
