package gradients.search;

import static gradients.kit.CourseAssertions.assertRejects;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OperatorsTest {

    private static final SearchSpace SPACE =
            new SearchSpace(1, 3, List.of(4, 8), List.of(Activation.RELU, Activation.TANH));
    private static final Gene SMALL = new Gene(4, Activation.RELU);
    private static final Gene LARGE = new Gene(8, Activation.TANH);

    private final Random random = new Random(7);

    @Test
    @Task("15.1")
    void four_kinds_of_layer_make_84_stacks_of_up_to_three() {
        assertThat(Sampler.size(SPACE)).as("4 + 4² + 4³").isEqualTo(84);
    }

    @Test
    @Task("15.1")
    void a_stack_of_four_is_too_deep() {
        assertThat(Sampler.contains(SPACE, stack(SMALL, LARGE, SMALL)))
                .as("three layers")
                .isTrue();
        assertThat(Sampler.contains(SPACE, stack(SMALL, SMALL, SMALL, SMALL)))
                .as("four layers")
                .isFalse();
        assertThat(Sampler.contains(SPACE, stack(new Gene(5, Activation.RELU))))
                .as("five units")
                .isFalse();
    }

    @Test
    @Task("15.2")
    void samples_are_in_the_space_and_of_every_depth() {
        Set<Integer> depths = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            Architecture sample = Sampler.sample(SPACE, random);
            depths.add(sample.depth());
            assertThat(SPACE.widths()).contains(sample.layers().get(0).width());
        }

        assertThat(depths).as("the depths of 60 samples").containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    @Task("15.3")
    void a_mutation_is_never_the_parent_and_never_too_deep() {
        Architecture parent = stack(SMALL, LARGE, SMALL);

        for (int i = 0; i < 60; i++) {
            Architecture child = Mutation.mutate(SPACE, parent, random);
            assertThat(child).as("a mutation").isNotEqualTo(parent);
            assertThat(child.depth())
                    .as("its depth: there may be two or three layers")
                    .isBetween(2, 3);
        }
    }

    @Test
    @Task("15.3")
    void a_space_of_one_allows_no_mutation() {
        SearchSpace single = new SearchSpace(1, 1, List.of(4), List.of(Activation.RELU));

        assertRejects("mutate in a space of one", () -> Mutation.mutate(single, stack(SMALL), random), "space");
    }

    @Test
    @Task("15.4")
    void a_child_is_the_front_of_one_and_the_back_of_the_other() {
        Architecture mother = stack(SMALL, SMALL, SMALL);
        Architecture father = stack(LARGE, LARGE);

        Set<List<Gene>> children = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            children.add(Crossover.cross(SPACE, mother, father, random).layers());
        }

        assertThat(children)
                .as("all children that three small and two large layers can have")
                .containsExactlyInAnyOrder(
                        List.of(LARGE),
                        List.of(LARGE, LARGE),
                        List.of(SMALL),
                        List.of(SMALL, LARGE),
                        List.of(SMALL, LARGE, LARGE),
                        List.of(SMALL, SMALL),
                        List.of(SMALL, SMALL, LARGE),
                        List.of(SMALL, SMALL, SMALL));
    }

    @Test
    @Task("15.5")
    void the_fittest_wins_a_tournament_of_all_and_heads_the_elite() {
        List<Candidate> population = new ArrayList<>();
        for (double fitness : new double[] {0.3, 0.9, 0.5}) {
            population.add(new Candidate(stack(SMALL), fitness));
        }

        assertThat(Selection.tournament(population, 3, random).fitness())
                .as("the winner")
                .isEqualTo(0.9);
        assertThat(Selection.elite(population, 2).stream()
                        .map(Candidate::fitness)
                        .toList())
                .as("the elite")
                .containsExactly(0.9, 0.5);
    }

    private static Architecture stack(Gene... layers) {
        return new Architecture(List.of(layers));
    }
}
