package gradients.search;

import gradients.kit.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A child of two parents: the front of one, the back of the other. */
public final class Crossover {

    private Crossover() {}

    /**
     * Returns the first i layers of the mother followed by the layers of the father from j on. The pair (i, j) is one
     * of those with 0 ≤ i ≤ depth of the mother and 0 ≤ j ≤ depth of the father for which the child's depth lies in the
     * space, each with equal chances.
     *
     * @param mother in the space
     * @param father in the space
     */
    @Task("15.4")
    public static Architecture cross(SearchSpace space, Architecture mother, Architecture father, Random random) {
        // : The parents may differ in depth, and two cuts at random can make a child that is too short or too deep.
        // : Collect all pairs of cuts that are allowed, then choose one. There is always one: which?
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
        layers.addAll(father.layers().subList(cut[1], father.depth()));
        return new Architecture(layers);
    }
}
