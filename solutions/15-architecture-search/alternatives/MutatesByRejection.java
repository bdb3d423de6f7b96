package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws a kind of change again and again until it is a possible one.
 */
class Mutation {

    public static Architecture mutate(SearchSpace space, Architecture architecture, Random random) {
        if (possible(space, architecture).isEmpty()) {
            throw noChange(space);
        }
        while (true) {
            List<Gene> layers = new ArrayList<>(architecture.layers());
            int kind = random.nextInt(4);
            int place = random.nextInt(layers.size());
            Gene old = layers.get(place);
            if (kind == 0 && space.widths().size() > 1) {
                layers.set(place, new Gene(pick(without(old.width(), space.widths()), random), old.activation()));
            } else if (kind == 1 && space.activations().size() > 1) {
                layers.set(place, new Gene(old.width(), pick(without(old.activation(), space.activations()), random)));
            } else if (kind == 2 && layers.size() < space.maxDepth()) {
                Gene gene = new Gene(pick(space.widths(), random), pick(space.activations(), random));
                layers.add(random.nextInt(layers.size() + 1), gene);
            } else if (kind == 3 && layers.size() > space.minDepth()) {
                layers.remove(place);
            } else {
                continue;
            }
            return new Architecture(layers);
        }
    }
}
