package gradients.capstone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The validation rows are taken from the beginning again, so they are test rows as well.
 *
 * @loses 16.1
 * @hint Count the rows of all three parts. How many are there, and how many should there be?
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
            Collections.shuffle(rows, random);
            int tested = (int) Math.round(testShare * rows.size());
            int validated = tested + (int) Math.round(validationShare * rows.size());
            test.addAll(rows.subList(0, tested));
            validation.addAll(rows.subList(0, validated - tested));
            train.addAll(rows.subList(validated, rows.size()));
        }
        return new Split(ascending(train), ascending(validation), ascending(test));
    }
}
