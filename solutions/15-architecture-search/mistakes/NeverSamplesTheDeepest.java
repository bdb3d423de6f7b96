package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The greatest depth is never drawn.
 *
 * @loses 15.2 15.6
 * @hint random.nextInt(n) is below n. How many depths are there from 2 to 4?
 */
class Sampler {

    public static Architecture sample(SearchSpace space, Random random) {
        int depth = space.minDepth() + random.nextInt(Math.max(1, space.maxDepth() - space.minDepth()));
        List<Gene> layers = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            layers.add(new Gene(pick(space.widths(), random), pick(space.activations(), random)));
        }
        return new Architecture(layers);
    }
}
