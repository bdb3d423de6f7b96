package gradients.health;

import java.util.List;

/**
 * The layers that share one status.
 *
 * @param status their status
 * @param layers their numbers, ascending; the first layer of the network is number 1
 */
public record Finding(Status status, List<Integer> layers) {

    public Finding {
        layers = List.copyOf(layers);
    }

    /** Returns what to try first. */
    public String recommendation() {
        return status.recommendation();
    }
}
