package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The child has the front of the father twice over: the father’s part is taken from his beginning.
 *
 * @loses 15.4 15.6
 * @hint Which layers of the father belong into the child, those before the cut or those behind it?
 */
class Crossover {

    public static Architecture cross(SearchSpace space, Architecture mother, Architecture father, Random random) {
        List<int[]> cuts = new ArrayList<>();
        for (int i = 0; i <= mother.depth(); i++) {
            for (int j = 0; j <= father.depth(); j++) {
                int depth = i + father.depth() - j;
                if (depth >= space.minDepth() && depth <= space.maxDepth()) {
                    cuts.add(new int[] {i, j});
                }
            }
        }
        int[] cut = cuts.get(random.nextInt(cuts.size()));
        List<Gene> layers = new ArrayList<>(mother.layers().subList(0, cut[0]));
        layers.addAll(father.layers().subList(0, father.depth() - cut[1]));
        return new Architecture(layers);
    }
}
