package gradients.capstone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Shuffles all rows once and deals them out, class by class, by counting.
 */
class Splits {

    public static Split stratified(int[] labels, double validationShare, double testShare, Random random) {
        checkShares(validationShare, testShare);
        List<Integer> rows =
                new ArrayList<>(IntStream.range(0, labels.length).boxed().toList());
        Collections.shuffle(rows, random);
        int[] dealt = new int[Arrays.stream(labels).max().orElse(-1) + 1];
        List<List<Integer>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int row : rows) {
            int size = rowsOf(labels[row], labels).size();
            long tested = Math.round(testShare * size);
            long validated = tested + Math.round(validationShare * size);
            int place = dealt[labels[row]]++;
            parts.get(place < tested ? 2 : place < validated ? 1 : 0).add(row);
        }
        return new Split(ascending(parts.get(0)), ascending(parts.get(1)), ascending(parts.get(2)));
    }
}
