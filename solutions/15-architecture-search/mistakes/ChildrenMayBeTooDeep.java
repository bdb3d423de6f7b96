package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The greatest depth is not checked, so children leave the space.
 *
 * @loses 15.4
 * @hint A mother of four layers and a father of four: how deep can a child get?
 */
class Crossover {

    public static Architecture cross(SearchSpace space, Architecture mother, Architecture father, Random random) {
        List<int[]> cuts = new ArrayList<>();
        for (int i = 0; i <= mother.depth(); i++) {
            for (int j = 0; j <= father.depth(); j++) {
                int depth = i + father.depth() - j;
                if (depth >= space.minDepth()) {
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
