package gradients.suites.search;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.search.Activation;
import gradients.search.Architecture;
import gradients.search.Gene;
import gradients.search.Mutation;
import gradients.search.SearchSpace;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("15.3")
class MutationTest {

    private static final int DRAWS = 60;
    private static final Gene A = new Gene(3, Activation.RELU);
    private static final Gene B = new Gene(5, Activation.TANH);
    private static final Gene C = new Gene(8, Activation.SIGMOID);

    @Test
    void between_the_bounds_all_four_kinds_are_alike(Draw draw) {
        assertKinds(draw, Spaces.USUAL, new Architecture(List.of(A, B, C)), "width", "activation", "insert", "remove");
    }

    @Test
    void at_the_greatest_depth_nothing_is_inserted(Draw draw) {
        assertKinds(draw, Spaces.USUAL, new Architecture(List.of(A, B, C, A)), "width", "activation", "remove");
    }

    @Test
    void at_the_smallest_depth_nothing_is_removed(Draw draw) {
        assertKinds(draw, Spaces.USUAL, new Architecture(List.of(A, B)), "width", "activation", "insert");
    }

    @Test
    void what_has_no_alternative_is_not_changed(Draw draw) {
        SearchSpace oneWidth = new SearchSpace(2, 3, List.of(3), List.of(Activation.RELU, Activation.TANH));
        SearchSpace oneActivation = new SearchSpace(2, 2, List.of(3, 5), List.of(Activation.RELU));

        assertKinds(draw, oneWidth, new Architecture(List.of(A, A)), "activation", "insert");
        assertKinds(draw, oneActivation, new Architecture(List.of(A, A)), "width");
    }

    @Test
    void every_layer_and_every_other_width_has_its_chance(Draw draw) {
        SearchSpace space = new SearchSpace(3, 3, List.of(3, 5, 8), List.of(Activation.RELU));
        Architecture parent = new Architecture(List.of(A, A, A));
        Counts counts = new Counts();
        for (int i = 0; i < 90; i++) {
            List<Gene> layers = Mutation.mutate(space, parent, draw.random()).layers();
            counts.add(layers.stream().map(Gene::width).toList().toString());
        }

        List<String> wanted = List.of("[5, 3, 3]", "[8, 3, 3]", "[3, 5, 3]", "[3, 8, 3]", "[3, 3, 5]", "[3, 3, 8]");
        wanted.forEach(widths -> counts.assertShare(widths, 1.0 / 6));
        counts.assertOnly(wanted);
    }

    @Test
    void a_layer_is_inserted_at_either_end(Draw draw) {
        SearchSpace space = new SearchSpace(1, 3, List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12), List.of(Activation.RELU));
        Counts counts = new Counts();
        for (int i = 0; i < 90; i++) {
            List<Gene> grown = Mutation.mutate(space, new Architecture(List.of(A)), draw.random())
                    .layers();
            if (grown.size() == 2 && !grown.get(0).equals(grown.get(1))) {
                counts.add("the new layer at place " + (1 - grown.indexOf(A)));
            }
        }

        counts.assertShare("the new layer at place 0", 0.5);
        counts.assertShare("the new layer at place 1", 0.5);
    }

    @Test
    void any_layer_may_be_removed(Draw draw) {
        SearchSpace space = new SearchSpace(1, 3, List.of(3, 5), List.of(Activation.RELU));
        Gene wide = new Gene(5, Activation.RELU);
        Counts counts = new Counts();
        for (int i = 0; i < 140; i++) {
            Architecture child = Mutation.mutate(space, new Architecture(List.of(A, wide, wide)), draw.random());
            if (child.depth() == 2) {
                counts.add("the layers left over: " + child.layers());
            }
        }

        counts.assertShare("the layers left over: " + List.of(wide, wide), 1.0 / 3);
        counts.assertShare("the layers left over: " + List.of(A, wide), 2.0 / 3);
    }

    @Test
    void the_same_seed_gives_the_same_child_and_the_parent_stays(Draw draw) {
        Architecture parent = new Architecture(List.of(A, B, C));
        long seed = draw.random().nextLong();

        Architecture one = Mutation.mutate(Spaces.USUAL, parent, new Random(seed));
        Architecture again = Mutation.mutate(Spaces.USUAL, parent, new Random(seed));

        assertThat(again).as("the child with the same seed").isEqualTo(one);
        assertThat(parent.layers()).as("the parent's layers").containsExactly(A, B, C);
    }

    @Test
    void where_nothing_can_be_changed_it_says_so(Draw draw) {
        SearchSpace single = new SearchSpace(1, 1, List.of(3), List.of(Activation.RELU));

        assertRejects(
                "mutate in a space of one",
                () -> Mutation.mutate(single, new Architecture(List.of(A)), draw.random()),
                "space");
    }

    private static void assertKinds(Draw draw, SearchSpace space, Architecture parent, String... kinds) {
        Counts counts = new Counts();
        for (int i = 0; i < DRAWS; i++) {
            Architecture child = Mutation.mutate(space, parent, draw.random());
            assertThatHolds(Spaces.contains(space, child), "A child is outside of the space.");
            counts.add(Spaces.change(parent, child));
        }
        for (String kind : kinds) {
            counts.assertShare(kind, 1.0 / kinds.length);
        }
        counts.assertOnly(List.of(kinds));
    }
}
