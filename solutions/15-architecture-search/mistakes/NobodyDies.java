package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Nobody ever dies: parents are chosen among all that ever lived.
 *
 * @loses 15.6
 * @hint How many are alive after a hundred births?
 */
class Evolution {

    public static List<Candidate> ageing(
            SearchSpace space, Settings settings, ToDoubleFunction<Architecture> fitness, Random random) {
        List<Candidate> history = new ArrayList<>();
        while (history.size() < settings.evaluations()) {
            Architecture born = history.size() < settings.population()
                    ? Sampler.sample(space, random)
                    : Mutation.mutate(
                            space,
                            Selection.tournament(history, settings.tournament(), random)
                                    .architecture(),
                            random);
            history.add(new Candidate(born, fitness.applyAsDouble(born)));
        }
        return history;
    }
}
