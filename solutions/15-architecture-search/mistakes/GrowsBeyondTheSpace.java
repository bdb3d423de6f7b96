package gradients.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A layer is inserted even at the greatest depth, so children leave the space.
 *
 * @loses 15.3
 * @hint How deep may a child be?
 */
class Mutation {

    private static List<Kind> possible(SearchSpace space, Architecture architecture) {
        List<Kind> kinds = new ArrayList<>();
        if (space.widths().size() > 1) {
            kinds.add(Kind.WIDTH);
        }
        if (space.activations().size() > 1) {
            kinds.add(Kind.ACTIVATION);
        }
        if (space.maxDepth() > space.minDepth()) {
            kinds.add(Kind.INSERT);
        }
        if (architecture.depth() > space.minDepth()) {
            kinds.add(Kind.REMOVE);
        }
        return kinds;
    }
}
