package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Both parents are cut at the same place, so a child is as deep as its father.
 *
 * @loses 15.4
 * @hint Which children of parents of different depth can your crossover never make?
 */
class Crossover {

    public static Architecture cross(SearchSpace space, Architecture mother, Architecture father, Random random) {
        List<int[]> cuts = new ArrayList<>();
        for (int i = 0; i <= mother.depth(); i++) {
            for (int j = Math.min(i, father.depth()); j == Math.min(i, father.depth()); j++) {
                int depth = i + father.depth() - j;
                if (depth >= space.minDepth() && depth <= space.maxDepth()) {
                    cuts.add(new int[] {i, j});
                }
            }
        }
        int[] cut = cuts.get(random.nextInt(cuts.size()));
        List<Gene> layers = new ArrayList<>(mother.layers().subList(0, cut[0]));
        layers.addAll(father.layers().subList(cut[1], father.depth()));
        return new Architecture(layers);
    }
}
