package gradients.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The least fit dies instead of the oldest.
 *
 * @loses 15.6
 * @hint A candidate that was lucky once: when does it die in your evolution?
 */
class Evolution {

    public static List<Candidate> ageing(
            SearchSpace space, Settings settings, ToDoubleFunction<Architecture> fitness, Random random) {
        Deque<Candidate> alive = new ArrayDeque<>();
        List<Candidate> history = new ArrayList<>();
        while (history.size() < settings.evaluations()) {
            boolean isFull = alive.size() == settings.population();
            Architecture born = isFull
                    ? Mutation.mutate(
                            space,
                            Selection.tournament(List.copyOf(alive), settings.tournament(), random)
                                    .architecture(),
                            random)
                    : Sampler.sample(space, random);
            Candidate candidate = new Candidate(born, fitness.applyAsDouble(born));
            history.add(candidate);
            alive.addLast(candidate);
            if (isFull) {
                alive.remove(Selection.elite(List.copyOf(alive), alive.size()).get(alive.size() - 1));
            }
        }
        return history;
    }
}
