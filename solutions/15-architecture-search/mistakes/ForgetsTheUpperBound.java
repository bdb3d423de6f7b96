package gradients.search;

/**
 * Architectures that are too deep are said to be in the space.
 *
 * @loses 15.1
 * @hint Which bounds has the depth?
 */
class Sampler {

    public static boolean contains(SearchSpace space, Architecture architecture) {
        return architecture.depth() >= space.minDepth()
                && architecture.layers().stream()
                        .allMatch(layer -> space.widths().contains(layer.width())
                                && space.activations().contains(layer.activation()));
    }
}
