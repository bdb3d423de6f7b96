package gradients.search;

import gradients.authoring.SolutionOnly;
import gradients.kit.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The smallest change of an architecture. */
public final class Mutation {

    private Mutation() {}

    @SolutionOnly
    private enum Kind {
        WIDTH,
        ACTIVATION,
        INSERT,
        REMOVE
    }

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
        // : First collect the kinds that are possible here, then choose one of them. A draw that is thrown away and
        // : repeated would also do; a draw that leaves the architecture as it is would not.
        // : "Another" width: draw from the widths without the old one.
        // : The architecture's list cannot be changed. Work on a copy.
        // : noChange(space), below, makes the exception for a space in which nothing can be changed.
        List<Kind> kinds = possible(space, architecture);
        if (kinds.isEmpty()) {
            throw noChange(space);
        }
        List<Gene> layers = new ArrayList<>(architecture.layers());
        Kind kind = pick(kinds, random);
        int place = random.nextInt(kind == Kind.INSERT ? layers.size() + 1 : layers.size());
        switch (kind) {
            case WIDTH -> {
                Gene old = layers.get(place);
                layers.set(place, new Gene(pick(without(old.width(), space.widths()), random), old.activation()));
            }
            case ACTIVATION -> {
                Gene old = layers.get(place);
                layers.set(place, new Gene(old.width(), pick(without(old.activation(), space.activations()), random)));
            }
            case INSERT -> layers.add(place, new Gene(pick(space.widths(), random), pick(space.activations(), random)));
            default -> layers.remove(place);
        }
        return new Architecture(layers);
    }

    @SolutionOnly
    private static List<Kind> possible(SearchSpace space, Architecture architecture) {
        List<Kind> kinds = new ArrayList<>();
        if (space.widths().size() > 1) {
            kinds.add(Kind.WIDTH);
        }
        if (space.activations().size() > 1) {
            kinds.add(Kind.ACTIVATION);
        }
        if (architecture.depth() < space.maxDepth()) {
            kinds.add(Kind.INSERT);
        }
        if (architecture.depth() > space.minDepth()) {
            kinds.add(Kind.REMOVE);
        }
        return kinds;
    }

    @SolutionOnly
    private static <T> List<T> without(T old, List<T> choices) {
        return choices.stream().filter(choice -> !choice.equals(old)).toList();
    }

    @SolutionOnly
    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static IllegalArgumentException noChange(SearchSpace space) {
        return new IllegalArgumentException("space has the depth " + space.minDepth() + ", one width and one"
                + " activation; there is nothing to change.");
    }
}
