package gradients.search;

/**
 * The size counts the architectures of the greatest depth only.
 *
 * @loses 15.1
 * @hint Are the shallower ones not in the space?
 */
class Sampler {

    public static long size(SearchSpace space) {
        long layers = (long) space.widths().size() * space.activations().size();
        long stacks = 1;
        long sum = 0;
        for (int depth = 1; depth <= space.maxDepth(); depth++) {
            stacks *= layers;
            sum = stacks;
        }
        return sum;
    }
}
