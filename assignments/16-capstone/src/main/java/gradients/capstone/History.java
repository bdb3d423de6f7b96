package gradients.capstone;

import java.util.List;

/**
 * What happened while a network was trained, one entry an epoch.
 *
 * @param losses the mean training loss per sample
 * @param accuracies the accuracy on the validation set after the epoch
 * @param bestEpoch the epoch, counted from 0, whose network was kept: the first with the highest accuracy
 */
public record History(List<Double> losses, List<Double> accuracies, int bestEpoch) {

    public History {
        losses = List.copyOf(losses);
        accuracies = List.copyOf(accuracies);
    }
}
