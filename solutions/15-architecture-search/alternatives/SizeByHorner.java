package gradients.search;

/**
 * Adds up the powers from the deepest to the shallowest.
 */
class Sampler {

    public static long size(SearchSpace space) {
        long layers = (long) space.widths().size() * space.activations().size();
        long sum = 0;
        for (int depth = space.maxDepth(); depth >= 1; depth--) {
            sum = layers * (sum + (depth >= space.minDepth() ? 1 : 0));
        }
        return sum;
    }
}
