package gradients.search;

/**
 * The number of different layers is taken for widths plus activations.
 *
 * @loses 15.1
 * @hint Every width goes with every activation. How many pairs are there?
 */
class Sampler {

    public static long size(SearchSpace space) {
        long layers = space.widths().size() + space.activations().size();
        long stacks = 1;
        long sum = 0;
        for (int depth = 1; depth <= space.maxDepth(); depth++) {
            stacks *= layers;
            sum += depth < space.minDepth() ? 0 : stacks;
        }
        return sum;
    }
}
