package gradients.search;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.Random;

/** A child of two parents: the front of one, the back of the other. */
public final class Crossover {

    private Crossover() {}

    /**
     * Returns the first i layers of the mother followed by the layers of the father from j on. The pair (i, j) is one
     * of those with 0 ≤ i ≤ depth of the mother and 0 ≤ j ≤ depth of the father for which the child's depth lies in the
     * space, each with equal chances.
     *
     * @param mother in the space
     * @param father in the space
     */
    @Task("15.4")
    public static Architecture cross(SearchSpace space, Architecture mother, Architecture father, Random random) {
        // TODO 15.4: Crossover
        // The parents may differ in depth, and two cuts at random can make a child that is too short or too deep.
        // Collect all pairs of cuts that are allowed, then choose one. There is always one: which?
        throw new NotImplementedError("15.4 Crossover");
    }
}
