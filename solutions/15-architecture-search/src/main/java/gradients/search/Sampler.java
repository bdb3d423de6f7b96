package gradients.search;

import gradients.authoring.SolutionOnly;
import gradients.kit.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is in a search space, and blind draws from it. */
public final class Sampler {

    private Sampler() {}

    /**
     * Returns how many architectures the space has: the sum of (widths · activations)^depth over its depths.
     *
     * @param space with fewer than 2⁶³ architectures
     */
    @Task("15.1")
    public static long size(SearchSpace space) {
        // : How many different layers are there? How many stacks of two? Math.pow is exact only up to 2⁵³.
        long layers = (long) space.widths().size() * space.activations().size();
        long stacks = 1;
        long sum = 0;
        for (int depth = 1; depth <= space.maxDepth(); depth++) {
            stacks *= layers;
            sum += depth < space.minDepth() ? 0 : stacks;
        }
        return sum;
    }

    /** Returns whether the architecture is in the space: its depth, and every width and activation of it. */
    @Task("15.1")
    public static boolean contains(SearchSpace space, Architecture architecture) {
        // : Three things may be wrong with an architecture.
        return architecture.depth() >= space.minDepth()
                && architecture.depth() <= space.maxDepth()
                && architecture.layers().stream()
                        .allMatch(layer -> space.widths().contains(layer.width())
                                && space.activations().contains(layer.activation()));
    }

    /**
     * Returns a random architecture: first its depth, every depth alike; then for each layer a width and an activation,
     * every one alike and independent of all others.
     */
    @Task("15.2")
    public static Architecture sample(SearchSpace space, Random random) {
        // : random.nextInt(n) is one of 0 … n − 1. How many depths are there from minDepth to maxDepth?
        int depth = space.minDepth() + random.nextInt(space.maxDepth() - space.minDepth() + 1);
        List<Gene> layers = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            layers.add(new Gene(pick(space.widths(), random), pick(space.activations(), random)));
        }
        return new Architecture(layers);
    }

    @SolutionOnly
    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
