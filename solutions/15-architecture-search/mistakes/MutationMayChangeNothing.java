package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The new width or activation is drawn from all of them, the old one included, so a child may be its parent.
 *
 * @loses 15.3
 * @hint How often does a draw from three widths give the one that was there?
 */
class Mutation {

    public static Architecture mutate(SearchSpace space, Architecture architecture, Random random) {
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
                layers.set(place, new Gene(pick(space.widths(), random), old.activation()));
            }
            case ACTIVATION -> {
                Gene old = layers.get(place);
                layers.set(place, new Gene(old.width(), pick(space.activations(), random)));
            }
            case INSERT -> layers.add(place, new Gene(pick(space.widths(), random), pick(space.activations(), random)));
            default -> layers.remove(place);
        }
        return new Architecture(layers);
    }
}
