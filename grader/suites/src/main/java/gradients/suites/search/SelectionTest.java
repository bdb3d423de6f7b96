package gradients.suites.search;

import static gradients.kit.CourseAssertions.assertRejects;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import gradients.search.Candidate;
import gradients.search.Selection;
import gradients.suites.Draw;
import gradients.suites.HiddenSuite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@HiddenSuite
@Task("15.5")
class SelectionTest {

    @Test
    void in_a_tournament_of_all_the_fittest_wins(Draw draw) {
        int size = draw.size("population", 4, 7);
        List<Candidate> population = Spaces.population(draw, size);

        for (int i = 0; i < 5; i++) {
            assertThat(Selection.tournament(population, size, draw.random()).fitness())
                    .as("the winner's fitness")
                    .isEqualTo((size - 1) / 10.0);
        }
    }

    @Test
    void a_tournament_of_three_gives_every_rank_its_chance(Draw draw) {
        List<Candidate> population = Spaces.population(draw, 6);
        Counts counts = new Counts();
        for (int i = 0; i < 150; i++) {
            double fitness = Selection.tournament(population, 3, draw.random()).fitness();
            counts.add("rank " + Math.round(10 * fitness) + " of 0 to 5");
        }

        // Rank r wins if the two others are below it: r(r − 1)/2 of the 20 sets.
        for (int rank = 2; rank <= 5; rank++) {
            counts.assertShare("rank " + rank + " of 0 to 5", rank * (rank - 1) / 2 / 20.0);
        }
        counts.assertOnly(List.of("rank 2 of 0 to 5", "rank 3 of 0 to 5", "rank 4 of 0 to 5", "rank 5 of 0 to 5"));
    }

    @Test
    void a_tournament_of_one_is_a_lottery(Draw draw) {
        List<Candidate> population = Spaces.population(draw, 4);
        Counts counts = new Counts();
        for (int i = 0; i < 60; i++) {
            Candidate winner = Selection.tournament(population, 1, draw.random());
            counts.add("member " + population.indexOf(winner));
        }

        for (int member = 0; member < 4; member++) {
            counts.assertShare("member " + member, 0.25);
        }
    }

    @Test
    void of_equally_fit_ones_the_first_in_the_population_wins(Draw draw) {
        List<Candidate> population = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            population.add(new Candidate(Spaces.draw(draw, Spaces.USUAL, i + 2), 0.5));
        }

        for (int i = 0; i < 10; i++) {
            assertThat(Selection.tournament(population, 4, draw.random()))
                    .as("the winner among equally fit ones")
                    .isEqualTo(population.get(0));
        }
        assertThat(Selection.elite(population, 3))
                .as("the elite of equally fit ones")
                .isEqualTo(population.subList(0, 3));
    }

    @Test
    void the_elite_has_the_fittest_first(Draw draw) {
        int size = draw.size("population", 5, 8);
        List<Candidate> population = Spaces.population(draw, size);
        List<Candidate> before = List.copyOf(population);

        List<Candidate> elite = Selection.elite(population, 3);

        assertThat(elite.stream().map(Candidate::fitness).toList())
                .as("the fitness of the elite")
                .containsExactly((size - 1) / 10.0, (size - 2) / 10.0, (size - 3) / 10.0);
        assertThat(Selection.elite(population, 0)).as("an elite of none").isEmpty();
        assertThat(Selection.elite(population, size)).as("an elite of all").hasSize(size);
        assertThat(population).as("the population afterwards").isEqualTo(before);
    }

    @Test
    void sizes_beyond_the_population_are_rejected(Draw draw) {
        List<Candidate> population = Spaces.population(draw, 3);

        assertRejects("a tournament of 4 among 3", () -> Selection.tournament(population, 4, draw.random()), "size");
        assertRejects("a tournament of none", () -> Selection.tournament(population, 0, draw.random()), "size");
        assertRejects("an elite of 4 among 3", () -> Selection.elite(population, 4), "count");
        assertRejects("an elite of −1", () -> Selection.elite(population, -1), "count");
    }
}
