package gradients.search;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.Random;

/** The smallest change of an architecture. */
public final class Mutation {

    private Mutation() {}

    /**
     * Returns the architecture with one change, never the same one and never one outside of the space. There are four
     * kinds of change, and of those that are possible each is as likely as the others:
     *
     * <ul>
     *   <li>one layer gets another width (if there is another),
     *   <li>one layer gets another activation (if there is another),
     *   <li>a random layer is inserted at a random place, both ends included (if the depth is below the maximum),
     *   <li>one layer is removed (if the depth is above the minimum).
     * </ul>
     *
     * <p>Layers, places and new values are each chosen with equal chances.
     *
     * @param architecture in the space
     * @throws IllegalArgumentException naming space, if no change is possible
     */
    @Task("15.3")
    public static Architecture mutate(SearchSpace space, Architecture architecture, Random random) {
        // TODO 15.3: Mutation
        // First collect the kinds that are possible here, then choose one of them. A draw that is thrown away and
        // repeated would also do; a draw that leaves the architecture as it is would not.
        // "Another" width: draw from the widths without the old one.
        // The architecture's list cannot be changed. Work on a copy.
        // noChange(space), below, makes the exception for a space in which nothing can be changed.
        throw new NotImplementedError("15.3 Mutation");
    }

    private static IllegalArgumentException noChange(SearchSpace space) {
        return new IllegalArgumentException("space has the depth " + space.minDepth() + ", one width and one"
                + " activation; there is nothing to change.");
    }
}
