package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A new layer is always inserted at the end.
 *
 * @loses 15.3
 * @hint At how many places can a layer be inserted into a stack of three?
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
                layers.set(place, new Gene(pick(without(old.width(), space.widths()), random), old.activation()));
            }
            case ACTIVATION -> {
                Gene old = layers.get(place);
                layers.set(place, new Gene(old.width(), pick(without(old.activation(), space.activations()), random)));
            }
            case INSERT ->
                layers.add(layers.size(), new Gene(pick(space.widths(), random), pick(space.activations(), random)));
            default -> layers.remove(place);
        }
        return new Architecture(layers);
    }
}
