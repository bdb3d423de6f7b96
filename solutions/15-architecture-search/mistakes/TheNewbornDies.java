package gradients.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The newborn is removed from the living instead of the oldest, so the first population lives for ever.
 *
 * @loses 15.6
 * @hint Who of the living was born first?
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
                alive.removeLast();
            }
        }
        return history;
    }
}
