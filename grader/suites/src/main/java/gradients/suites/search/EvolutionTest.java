package gradients.suites.search;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatHolds;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.search.Activation;
import gradients.search.Architecture;
import gradients.search.Candidate;
import gradients.search.Evolution;
import gradients.search.Gene;
import gradients.search.SearchSpace;
import gradients.search.Settings;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("15.6")
class EvolutionTest {

    private static final SearchSpace SPACE = new SearchSpace(1, 6, List.of(3, 5, 8, 13), Spaces.USUAL.activations());

    @Test
    void a_generation_begins_with_its_elite_and_is_filled_with_children(Draw draw) {
        int size = draw.size("population", 6, 9);
        int elites = draw.size("elites", 2, 3);
        List<Candidate> population = population(draw, size);
        population.sort(Comparator.comparingDouble(Candidate::fitness));
        List<Architecture> evaluated = new ArrayList<>();

        List<Candidate> next = Evolution.nextGeneration(
                SPACE,
                new Settings(size, 2, elites, size),
                population,
                architecture -> {
                    evaluated.add(architecture);
                    return fitness(architecture);
                },
                draw.random());

        assertThat(next).as("the size of the next generation").hasSize(size);
        List<Candidate> ranked = new ArrayList<>(population);
        Collections.reverse(ranked);
        assertThat(next.subList(0, elites)).as("the elite").isEqualTo(ranked.subList(0, elites));
        assertThat(evaluated)
                .as("what was evaluated: every child once, no elite")
                .isEqualTo(next.subList(elites, size).stream()
                        .map(Candidate::architecture)
                        .toList());
        for (Candidate child : next.subList(elites, size)) {
            assertThat(child.fitness()).as("a child's fitness").isEqualTo(fitness(child.architecture()));
        }
    }

    @Test
    void children_are_made_of_the_layers_of_their_parents(Draw draw) {
        Architecture parent = new Architecture(List.of(
                new Gene(3, Activation.RELU),
                new Gene(5, Activation.TANH),
                new Gene(8, Activation.SIGMOID),
                new Gene(13, Activation.RELU)));
        List<Candidate> population = Collections.nCopies(10, new Candidate(parent, 0.5));
        draw.note("a population of equals");

        for (int i = 0; i < 4; i++) {
            for (Candidate child : next(population, 2, draw)) {
                assertThatHolds(
                        isMutantOfASelfCross(parent, child.architecture()),
                        "All parents are alike; crossed and mutated they cannot give %s.",
                        child.architecture());
            }
        }
    }

    @Test
    void winners_of_tournaments_are_the_parents_and_children_are_mutated(Draw draw) {
        List<Candidate> population = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Gene layer = new Gene(i == 4 ? 13 : 3, Activation.TANH);
            population.add(new Candidate(new Architecture(List.of(layer, layer, layer)), i == 4 ? 0.9 : 0.1 * i));
        }
        draw.note("tournaments of all; only the fittest has 13 units in its layers");

        int mutated = 0;
        for (int i = 0; i < 4; i++) {
            for (Candidate child : next(population, 10, draw)) {
                long strange = child.architecture().layers().stream()
                        .filter(layer -> layer.width() != 13)
                        .count();
                assertThatHolds(strange <= 1, "%d layers of a child are not of the fittest.", strange);
                mutated += (int) strange;
            }
        }
        assertThatHolds(mutated > 0, "Of 40 children none has a width that its parents have not.");
    }

    @Test
    void ageing_makes_as_many_candidates_as_it_may(Draw draw) {
        int evaluations = draw.size("evaluations", 12, 20);
        List<Architecture> evaluated = new ArrayList<>();

        List<Candidate> history = Evolution.ageing(
                SPACE,
                new Settings(5, 2, 0, evaluations),
                architecture -> {
                    evaluated.add(architecture);
                    return fitness(architecture);
                },
                draw.random());

        assertThat(history).as("candidates in all").hasSize(evaluations);
        assertThat(history.stream().map(Candidate::architecture).toList())
                .as("the history, against what was evaluated, in order")
                .isEqualTo(evaluated);
        for (Candidate candidate : history) {
            assertThat(candidate.fitness()).as("a candidate's fitness").isEqualTo(fitness(candidate.architecture()));
        }
    }

    @Test
    void the_first_population_is_random(Draw draw) {
        Set<Integer> depths = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            Evolution.ageing(SPACE, new Settings(6, 6, 0, 6), EvolutionTest::fitness, draw.random())
                    .forEach(candidate -> depths.add(candidate.architecture().depth()));
        }

        assertThat(depths).as("the depths among 60 random candidates").hasSize(6);
    }

    @Test
    void each_child_is_a_mutation_of_the_fittest_alive(Draw draw) {
        int alive = draw.size("population", 3, 5);
        Settings settings = new Settings(alive, alive, 0, 40);
        draw.note("tournaments of all");

        List<Candidate> history = Evolution.ageing(SPACE, settings, EvolutionTest::fitness, draw.random());

        for (int i = alive; i < history.size(); i++) {
            Candidate parent = best(history.subList(i - alive, i));
            assertThatHolds(
                    isMutation(parent.architecture(), history.get(i).architecture()),
                    "Candidate %d is no mutation of the fittest of the %d before it.",
                    i,
                    alive);
        }
    }

    @Test
    void it_is_the_oldest_that_dies(Draw draw) {
        int alive = draw.size("population", 3, 5);
        draw.note("all are equally fit, and tournaments of all: the oldest alive becomes a parent");
        Settings settings = new Settings(alive, alive, 0, 20);

        List<Candidate> history = Evolution.ageing(SPACE, settings, architecture -> 0.5, draw.random());

        for (int i = alive; i < history.size(); i++) {
            Architecture oldest = history.get(i - alive).architecture();
            assertThatHolds(
                    isMutation(oldest, history.get(i).architecture()),
                    "Candidate %d is no mutation of candidate %d, the oldest alive.",
                    i,
                    i - alive);
        }
    }

    @Test
    void the_same_seed_gives_the_same_evolution(Draw draw) {
        long seed = draw.random().nextLong();
        Settings settings = new Settings(5, 2, 1, 15);
        List<Candidate> population = population(draw, 5);

        List<Candidate> one = Evolution.ageing(SPACE, settings, EvolutionTest::fitness, new Random(seed));
        List<Candidate> again = Evolution.ageing(SPACE, settings, EvolutionTest::fitness, new Random(seed));

        assertThat(again).as("the history with the same seed").isEqualTo(one);
        assertThat(Evolution.nextGeneration(SPACE, settings, population, EvolutionTest::fitness, new Random(seed)))
                .as("the next generation with the same seed")
                .isEqualTo(Evolution.nextGeneration(
                        SPACE, settings, population, EvolutionTest::fitness, new Random(seed)));
        assertRejects("no population", () -> new Settings(0, 1, 0, 5), "population");
        assertRejects("too few evaluations", () -> new Settings(5, 1, 0, 4), "evaluations");
        assertRejects("a tournament of none", () -> new Settings(5, 0, 0, 5), "tournament");
        assertRejects("a tournament of 6 among 5", () -> new Settings(5, 6, 0, 5), "tournament");
        assertRejects("−1 elites", () -> new Settings(5, 1, -1, 5), "elites");
        assertRejects("elites only", () -> new Settings(5, 1, 5, 5), "elites");
    }

    /** Different for different architectures, as good as always. */
    private static double fitness(Architecture architecture) {
        double fitness = architecture.depth();
        for (Gene layer : architecture.layers()) {
            fitness = fitness * 1.37 % 1
                    + 0.01 * layer.width()
                    + 0.1 * layer.activation().ordinal();
        }
        return fitness;
    }

    private static List<Candidate> population(Draw draw, int size) {
        List<Candidate> population = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Architecture architecture = Spaces.draw(draw, SPACE, 2 + i % 4);
            population.add(new Candidate(architecture, fitness(architecture)));
        }
        return population;
    }

    private static Candidate best(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            best = candidate.fitness() > best.fitness() ? candidate : best;
        }
        return best;
    }

    private static List<Candidate> next(List<Candidate> population, int tournament, Draw draw) {
        Settings settings = new Settings(population.size(), tournament, 0, population.size());
        return Evolution.nextGeneration(SPACE, settings, population, EvolutionTest::fitness, draw.random());
    }

    /** Whether a mutation can make one of the other; one that changes nothing is task 15.3's affair. */
    private static boolean isMutation(Architecture parent, Architecture child) {
        return !Spaces.change(parent, child).equals("several changes");
    }

    private static boolean isMutantOfASelfCross(Architecture parent, Architecture child) {
        for (int i = 0; i <= parent.depth(); i++) {
            for (int j = 0; j <= parent.depth(); j++) {
                List<Gene> layers = new ArrayList<>(parent.layers().subList(0, i));
                layers.addAll(parent.layers().subList(j, parent.depth()));
                if (isMutation(new Architecture(layers), child)) {
                    return true;
                }
            }
        }
        return false;
    }
}
