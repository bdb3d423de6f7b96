package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Keeps no queue: those alive are the last ones of the history.
 */
class Evolution {

    public static List<Candidate> ageing(
            SearchSpace space, Settings settings, ToDoubleFunction<Architecture> fitness, Random random) {
        List<Candidate> history = new ArrayList<>();
        while (history.size() < settings.evaluations()) {
            int oldest = history.size() - settings.population();
            Architecture born;
            if (oldest < 0) {
                born = Sampler.sample(space, random);
            } else {
                List<Candidate> alive = history.subList(oldest, history.size());
                Candidate parent = Selection.tournament(alive, settings.tournament(), random);
                born = Mutation.mutate(space, parent.architecture(), random);
            }
            history.add(new Candidate(born, fitness.applyAsDouble(born)));
        }
        return history;
    }
}
