package gradients.search;

/**
 * Only the first layer is checked.
 *
 * @loses 15.1
 * @hint May the second layer have any width?
 */
class Sampler {

    public static boolean contains(SearchSpace space, Architecture architecture) {
        return architecture.depth() >= space.minDepth()
                && architecture.depth() <= space.maxDepth()
                && architecture.layers().stream()
                        .limit(1)
                        .allMatch(layer -> space.widths().contains(layer.width())
                                && space.activations().contains(layer.activation()));
    }
}
