package gradients.search;

import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Nothing is trained here: an architecture is worth its number of units. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvolutionTest {

    private static final SearchSpace SPACE =
            new SearchSpace(1, 3, List.of(4, 8, 16), List.of(Activation.RELU, Activation.TANH));

    @Test
    @Task("15.6")
    void the_elite_survives_a_generation() {
        Settings settings = new Settings(6, 2, 2, 6);
        List<Candidate> population = Evolution.ageing(SPACE, settings, EvolutionTest::units, new Random(1));

        List<Candidate> next =
                Evolution.nextGeneration(SPACE, settings, population, EvolutionTest::units, new Random(2));

        assertThat(next).as("the next generation").hasSize(6);
        assertThat(next.subList(0, 2)).as("its first two").isEqualTo(Selection.elite(population, 2));
    }

    @Test
    @Task("15.6")
    void evolution_finds_the_largest_network() {
        List<Candidate> history =
                Evolution.ageing(SPACE, new Settings(8, 3, 0, 200), EvolutionTest::units, new Random(3));

        assertThat(history).as("the history").hasSize(200);
        assertThat(Selection.elite(history, 1).get(0).fitness())
                .as("three layers of 16 units")
                .isEqualTo(48);
    }

    @Test
    @Task("15.7")
    void the_test_set_is_asked_once_and_nothing_is_trained_twice() {
        List<Architecture> trained = new ArrayList<>();
        List<Architecture> tested = new ArrayList<>();

        Report report = Search.run(
                SPACE,
                new Settings(8, 3, 0, 60),
                architecture -> {
                    trained.add(architecture);
                    return units(architecture);
                },
                architecture -> {
                    tested.add(architecture);
                    return 0.5;
                },
                4);

        assertThat(tested)
                .as("what was put to the test")
                .containsExactly(report.best().architecture());
        assertThat(trained).as("what was trained").hasSameSizeAs(new HashSet<>(trained));
        assertThat(report.trained()).as("how many were trained").isEqualTo(trained.size());
    }

    private static double units(Architecture architecture) {
        return architecture.layers().stream().mapToInt(Gene::width).sum();
    }
}
