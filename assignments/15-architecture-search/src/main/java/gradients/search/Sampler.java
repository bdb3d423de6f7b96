package gradients.search;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
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
        // TODO 15.1: What is in the space
        // How many different layers are there? How many stacks of two? Math.pow is exact only up to 2⁵³.
        throw new NotImplementedError("15.1 What is in the space");
    }

    /** Returns whether the architecture is in the space: its depth, and every width and activation of it. */
    @Task("15.1")
    public static boolean contains(SearchSpace space, Architecture architecture) {
        // TODO 15.1: What is in the space
        // Three things may be wrong with an architecture.
        throw new NotImplementedError("15.1 What is in the space");
    }

    /**
     * Returns a random architecture: first its depth, every depth alike; then for each layer a width and an activation,
     * every one alike and independent of all others.
     */
    @Task("15.2")
    public static Architecture sample(SearchSpace space, Random random) {
        // TODO 15.2: Random architectures
        // random.nextInt(n) is one of 0 … n − 1. How many depths are there from minDepth to maxDepth?
        throw new NotImplementedError("15.2 Random architectures");
    }
}
