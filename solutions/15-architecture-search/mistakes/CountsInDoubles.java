package gradients.search;

/**
 * The size is computed with Math.pow, which is exact up to 2⁵³ only.
 *
 * @loses 15.1
 * @hint How many digits of 3³⁹ does a double hold?
 */
class Sampler {

    public static long size(SearchSpace space) {
        long layers = (long) space.widths().size() * space.activations().size();
        long stacks = 1;
        long sum = 0;
        for (int depth = 1; depth <= space.maxDepth(); depth++) {
            stacks = (long) Math.pow(layers, depth);
            sum += depth < space.minDepth() ? 0 : stacks;
        }
        return sum;
    }
}
