package gradients.capstone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * All rows are shuffled together, so a class may get more or less than its share of a part.
 *
 * @loses 16.1
 * @hint With a rare class of five samples, can it happen that the test part has none?
 */
class Splits {

    public static Split stratified(int[] labels, double validationShare, double testShare, Random random) {
        checkShares(validationShare, testShare);
        List<Integer> rows =
                new ArrayList<>(IntStream.range(0, labels.length).boxed().toList());
        Collections.shuffle(rows, random);
        int tested = (int) Math.round(testShare * rows.size());
        int validated = tested + (int) Math.round(validationShare * rows.size());
        return new Split(
                ascending(rows.subList(validated, rows.size())),
                ascending(rows.subList(tested, validated)),
                ascending(rows.subList(0, tested)));
    }
}
