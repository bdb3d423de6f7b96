package gradients.suites.search;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.search.Activation;
import gradients.search.Architecture;
import gradients.search.Crossover;
import gradients.search.Gene;
import gradients.search.SearchSpace;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All layers of the parents differ, so that a child tells where it was cut. */
@HiddenSuite
@Task("15.4")
class CrossoverTest {

    private static final List<Integer> WIDTHS =
            IntStream.rangeClosed(1, 9).boxed().toList();

    @Test
    void parents_of_different_depth_have_children_of_every_allowed_cut(Draw draw) {
        assertChildren(draw, space(2, 4), mother(4), father(2));
    }

    @Test
    void a_child_may_be_neither_too_short_nor_too_deep(Draw draw) {
        assertChildren(draw, space(3, 3), mother(3), father(3));
    }

    @Test
    void parents_of_one_layer_have_children_of_one_or_two(Draw draw) {
        assertChildren(draw, space(1, 2), mother(1), father(1));
    }

    @Test
    void the_same_seed_gives_the_same_child_and_the_parents_stay(Draw draw) {
        Architecture mother = mother(4);
        Architecture father = father(3);
        long seed = draw.random().nextLong();

        Architecture one = Crossover.cross(space(2, 5), mother, father, new Random(seed));
        Architecture again = Crossover.cross(space(2, 5), mother, father, new Random(seed));

        assertThat(again).as("the child with the same seed").isEqualTo(one);
        assertThat(mother).as("the mother").isEqualTo(mother(4));
        assertThat(father).as("the father").isEqualTo(father(3));
    }

    private static void assertChildren(Draw draw, SearchSpace space, Architecture mother, Architecture father) {
        Map<String, Integer> pairs = new HashMap<>();
        int all = 0;
        for (int i = 0; i <= mother.depth(); i++) {
            for (int j = 0; j <= father.depth(); j++) {
                List<Integer> child = widths(mother).subList(0, i);
                List<Integer> joined = new ArrayList<>(child);
                joined.addAll(widths(father).subList(j, father.depth()));
                if (joined.size() >= space.minDepth() && joined.size() <= space.maxDepth()) {
                    pairs.merge("widths " + joined, 1, Integer::sum);
                    all++;
                }
            }
        }
        Counts counts = new Counts();
        for (int k = 0; k < 100; k++) {
            counts.add("widths " + widths(Crossover.cross(space, mother, father, draw.random())));
        }

        for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
            counts.assertShare(pair.getKey(), (double) pair.getValue() / all);
        }
        counts.assertOnly(pairs.keySet());
    }

    private static SearchSpace space(int minDepth, int maxDepth) {
        return new SearchSpace(minDepth, maxDepth, WIDTHS, List.of(Activation.RELU));
    }

    private static Architecture mother(int depth) {
        return stack(WIDTHS.subList(0, depth));
    }

    private static Architecture father(int depth) {
        return stack(WIDTHS.subList(5, 5 + depth));
    }

    private static Architecture stack(List<Integer> widths) {
        return new Architecture(
                widths.stream().map(width -> new Gene(width, Activation.RELU)).toList());
    }

    private static List<Integer> widths(Architecture architecture) {
        return architecture.layers().stream().map(Gene::width).toList();
    }
}
