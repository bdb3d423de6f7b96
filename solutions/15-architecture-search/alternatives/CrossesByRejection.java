package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws both cuts again and again until the child has an allowed depth.
 */
class Crossover {

    public static Architecture cross(SearchSpace space, Architecture mother, Architecture father, Random random) {
        while (true) {
            int i = random.nextInt(mother.depth() + 1);
            int j = random.nextInt(father.depth() + 1);
            int depth = i + father.depth() - j;
            if (depth >= space.minDepth() && depth <= space.maxDepth()) {
                List<Gene> layers = new ArrayList<>(mother.layers().subList(0, i));
                layers.addAll(father.layers().subList(j, father.depth()));
                return new Architecture(layers);
            }
        }
    }
}
