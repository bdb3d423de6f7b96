package gradients.search;

import java.util.List;

/**
 * All architectures with minDepth to maxDepth hidden layers, each with one of the widths and one of the activations.
 *
 * @param minDepth at least 1
 * @param maxDepth at least minDepth
 * @param widths different numbers, at least one
 * @param activations different ones, at least one
 */
public record SearchSpace(int minDepth, int maxDepth, List<Integer> widths, List<Activation> activations) {

    /**
     * @throws IllegalArgumentException if the space is empty
     */
    public SearchSpace {
        widths = List.copyOf(widths);
        activations = List.copyOf(activations);
        if (minDepth < 1 || maxDepth < minDepth) {
            throw new IllegalArgumentException("minDepth and maxDepth are " + minDepth + " and " + maxDepth
                    + "; 1 ≤ minDepth ≤ maxDepth must hold.");
        }
        if (widths.isEmpty() || activations.isEmpty()) {
            throw new IllegalArgumentException("widths and activations have " + widths.size() + " and "
                    + activations.size() + " entries; both need at least one.");
        }
    }
}
