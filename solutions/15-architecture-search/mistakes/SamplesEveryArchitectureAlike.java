package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Every architecture is as likely as every other, so nearly all samples are deep.
 *
 * @loses 15.2 15.6
 * @hint There are many more deep architectures than shallow ones. What was to have equal chances first?
 */
class Sampler {

    public static Architecture sample(SearchSpace space, Random random) {
        double left = random.nextDouble() * size(space);
        int depth = space.minDepth();
        double stacks = Math.pow(space.widths().size() * space.activations().size(), depth);
        while (left >= stacks && depth < space.maxDepth()) {
            left -= stacks;
            depth++;
            stacks *= space.widths().size() * space.activations().size();
        }
        List<Gene> layers = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            layers.add(new Gene(pick(space.widths(), random), pick(space.activations(), random)));
        }
        return new Architecture(layers);
    }
}
