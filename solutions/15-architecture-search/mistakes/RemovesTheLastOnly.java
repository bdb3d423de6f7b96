package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * It is always the last layer that is removed.
 *
 * @loses 15.3
 * @hint May the first layer never disappear?
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
            case INSERT -> layers.add(place, new Gene(pick(space.widths(), random), pick(space.activations(), random)));
            default -> layers.remove(layers.size() - 1);
        }
        return new Architecture(layers);
    }
}
