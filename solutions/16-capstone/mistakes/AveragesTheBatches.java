package gradients.capstone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The loss of an epoch is the mean over the batches, so samples of a small last batch count more.
 *
 * @loses 16.6
 * @hint Is a batch of one sample worth as much as a batch of four?
 */
class Trainer {

    public double epoch(Dataset train) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, train.size()).boxed().toList());
        Collections.shuffle(order, random);
        double sum = 0;
        int batches = 0;
        for (int from = 0; from < order.size(); from += plan.batchSize()) {
            int to = Math.min(from + plan.batchSize(), order.size());
            int[] rows =
                    order.subList(from, to).stream().mapToInt(Integer::intValue).toArray();
            sum += step(train.subset(rows));
            batches++;
        }
        return sum / batches;
    }
}
