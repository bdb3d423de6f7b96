package gradients.search;

import java.util.Collections;
import java.util.Random;

/**
 * One layer is drawn and used for the whole stack.
 *
 * @loses 15.2
 * @hint Is the second layer drawn independently of the first?
 */
class Sampler {

    public static Architecture sample(SearchSpace space, Random random) {
        int depth = space.minDepth() + random.nextInt(space.maxDepth() - space.minDepth() + 1);
        Gene layer = new Gene(pick(space.widths(), random), pick(space.activations(), random));
        return new Architecture(Collections.nCopies(depth, layer));
    }
}
