package gradients.capstone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The split does not shuffle: the first rows of every class are for the test.
 *
 * @loses 16.1
 * @hint Files are often sorted by writer. Would the test part be like the training part?
 */
class Splits {

    public static Split stratified(int[] labels, double validationShare, double testShare, Random random) {
        checkShares(validationShare, testShare);
        List<Integer> train = new ArrayList<>();
        List<Integer> validation = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        int classes = Arrays.stream(labels).max().orElse(-1) + 1;
        for (int c = 0; c < classes; c++) {
            List<Integer> rows = rowsOf(c, labels);
            int tested = (int) Math.round(testShare * rows.size());
            int validated = tested + (int) Math.round(validationShare * rows.size());
            test.addAll(rows.subList(0, tested));
            validation.addAll(rows.subList(tested, validated));
            train.addAll(rows.subList(validated, rows.size()));
        }
        return new Split(ascending(train), ascending(validation), ascending(test));
    }
}
