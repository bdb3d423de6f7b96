package gradients.search;

import java.util.List;

/**
 * A network, as the search sees it: its hidden layers from input to output. It never changes; a mutation makes another.
 *
 * @param layers the hidden layers
 */
public record Architecture(List<Gene> layers) {

    public Architecture {
        layers = List.copyOf(layers);
    }

    /** Returns the number of hidden layers. */
    public int depth() {
        return layers.size();
    }
}
