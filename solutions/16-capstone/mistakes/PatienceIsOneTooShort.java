package gradients.capstone;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Training ends one epoch too early when there is no progress.
 *
 * @loses 16.6
 * @hint With a patience of 3 and epoch 0 the best, which is the last epoch?
 */
class Trainer {

    public History fit(Dataset train, Dataset validation) {
        List<Double> losses = new ArrayList<>();
        List<Double> accuracies = new ArrayList<>();
        List<SimpleMatrix> best = network.state();
        int bestEpoch = -1;
        for (int epoch = 0; epoch < plan.epochs() && epoch - bestEpoch < plan.patience(); epoch++) {
            losses.add(epoch(train));
            accuracies.add(Evaluation.accuracy(Evaluation.predict(logits(validation.x())), validation.labels()));
            if (bestEpoch < 0 || accuracies.get(epoch) > accuracies.get(bestEpoch)) {
                bestEpoch = epoch;
                best = network.state();
            }
        }
        network.restore(best);
        return new History(losses, accuracies, bestEpoch);
    }
}
