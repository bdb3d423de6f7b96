package gradients.search;

import java.util.ArrayList;
import java.util.List;

/**
 * No layer is ever inserted or removed.
 *
 * @loses 15.3
 * @hint Can your evolution reach a depth that the first population did not have?
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
        return kinds;
    }
}
