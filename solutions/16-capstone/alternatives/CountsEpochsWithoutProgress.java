package gradients.capstone;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/**
 * Counts the epochs without progress and breaks out of the loop.
 */
class Trainer {

    public History fit(Dataset train, Dataset validation) {
        List<Double> losses = new ArrayList<>();
        List<Double> accuracies = new ArrayList<>();
        List<SimpleMatrix> best = null;
        double highest = -1;
        int bestEpoch = 0;
        int idle = 0;
        while (losses.size() < plan.epochs() && idle < plan.patience()) {
            losses.add(epoch(train));
            double accuracy = Evaluation.accuracy(Evaluation.predict(logits(validation.x())), validation.labels());
            accuracies.add(accuracy);
            idle++;
            if (accuracy > highest) {
                highest = accuracy;
                bestEpoch = losses.size() - 1;
                best = network.state();
                idle = 0;
            }
        }
        network.restore(best);
        return new History(losses, accuracies, bestEpoch);
    }
}
