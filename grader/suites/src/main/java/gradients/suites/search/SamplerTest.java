package gradients.suites.search;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.search.Activation;
import gradients.search.Architecture;
import gradients.search.Gene;
import gradients.search.Sampler;
import gradients.search.SearchSpace;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@HiddenSuite
class SamplerTest {

    @Test
    @Task("15.1")
    void the_size_counts_every_stack_of_layers(Draw draw) {
        int low = draw.size("minDepth", 1, 3);
        int high = low + draw.size("more", 1, 2);
        List<Integer> widths =
                IntStream.range(0, draw.size("widths", 1, 4)).boxed().toList();
        List<Activation> activations = List.of(Activation.values()).subList(0, draw.size("activations", 1, 3));

        long size = Sampler.size(new SearchSpace(low, high, widths, activations));

        BigInteger wanted = BigInteger.ZERO;
        for (int depth = low; depth <= high; depth++) {
            wanted = wanted.add(BigInteger.valueOf(widths.size())
                    .multiply(BigInteger.valueOf(activations.size()))
                    .pow(depth));
        }
        assertThat(size).as("the size of the space").isEqualTo(wanted.longValueExact());
    }

    @Test
    @Task("15.1")
    void the_size_is_exact_beyond_fifteen_digits() {
        SearchSpace space = new SearchSpace(1, 17, List.of(1, 2, 3, 4, 5), List.of(Activation.RELU, Activation.TANH));
        SearchSpace odd = new SearchSpace(1, 39, List.of(1, 2, 3), List.of(Activation.RELU));

        assertThat(Sampler.size(space)).as("10 + … + 10¹⁷").isEqualTo(111_111_111_111_111_110L);
        assertThat(Sampler.size(odd)).as("3 + … + 3³⁹").isEqualTo(6_078_832_729_528_464_399L);
    }

    @Test
    @Task("15.1")
    void what_is_outside_in_one_respect_is_outside(Draw draw) {
        SearchSpace space = Spaces.USUAL;
        SearchSpace two = new SearchSpace(2, 4, space.widths(), List.of(Activation.RELU, Activation.TANH));
        Gene good = new Gene(5, Activation.RELU);

        for (int depth = 1; depth <= 5; depth++) {
            assertThat(Sampler.contains(space, Spaces.draw(draw, space, depth)))
                    .as("whether a stack of %d is in a space of 2 to 4", depth)
                    .isEqualTo(depth >= 2 && depth <= 4);
        }
        assertThat(Sampler.contains(space, new Architecture(List.of(good, new Gene(6, Activation.RELU)))))
                .as("whether a layer of 6 units is in a space of 3, 5 or 8")
                .isFalse();
        assertThat(Sampler.contains(two, new Architecture(List.of(good, good, new Gene(5, Activation.SIGMOID)))))
                .as("whether a sigmoid is in a space of ReLU and tanh")
                .isFalse();
    }

    @Test
    @Task("15.1")
    void empty_spaces_are_rejected() {
        List<Activation> relu = List.of(Activation.RELU);

        assertThat(Sampler.size(new SearchSpace(2, 2, List.of(4), relu)))
                .as("the size of a space of one")
                .isEqualTo(1);
        assertRejects("minDepth 0", () -> new SearchSpace(0, 2, List.of(4), relu), "minDepth");
        assertRejects("maxDepth below minDepth", () -> new SearchSpace(3, 2, List.of(4), relu), "maxDepth");
        assertRejects("no widths", () -> new SearchSpace(1, 2, List.of(), relu), "widths");
        assertRejects("no activations", () -> new SearchSpace(1, 2, List.of(4), List.of()), "activations");
    }

    @Test
    @Task("15.2")
    void every_depth_is_as_likely_as_every_other(Draw draw) {
        Counts counts = new Counts();
        for (int i = 0; i < 60; i++) {
            Architecture sample = Sampler.sample(Spaces.USUAL, draw.random());
            assertThatHolds(Spaces.contains(Spaces.USUAL, sample), "A sample is outside of the space.");
            counts.add("depth " + sample.depth());
        }

        for (int depth = 2; depth <= 4; depth++) {
            counts.assertShare("depth " + depth, 1.0 / 3);
        }
    }

    @Test
    @Task("15.2")
    void every_width_and_every_activation_has_its_chance_in_every_layer(Draw draw) {
        SearchSpace space = new SearchSpace(2, 2, List.of(3, 5, 8), List.of(Activation.RELU, Activation.SIGMOID));
        Counts counts = new Counts();
        for (int i = 0; i < 100; i++) {
            List<Gene> layers = Sampler.sample(space, draw.random()).layers();
            counts.add(layers.get(0).width() + " " + layers.get(0).activation() + ", then "
                    + layers.get(1).width() + " " + layers.get(1).activation());
        }

        for (int first : space.widths()) {
            for (int second : space.widths()) {
                for (Activation one : space.activations()) {
                    for (Activation other : space.activations()) {
                        counts.assertShare(first + " " + one + ", then " + second + " " + other, 1.0 / 36);
                    }
                }
            }
        }
    }

    @Test
    @Task("15.2")
    void the_same_seed_gives_the_same_architecture(Draw draw) {
        long seed = draw.random().nextLong();
        SearchSpace large = new SearchSpace(8, 9, Spaces.USUAL.widths(), Spaces.USUAL.activations());

        Architecture one = Sampler.sample(large, new Random(seed));
        Architecture again = Sampler.sample(large, new Random(seed));
        Architecture other = Sampler.sample(large, new Random(seed + 1));

        assertThat(again).as("the sample with the same seed").isEqualTo(one);
        assertThat(other).as("the sample with another seed").isNotEqualTo(one);
    }
}
