package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The whole generation is replaced by children; the best may be lost.
 *
 * @loses 15.6
 * @hint Is the best of the next generation always at least as good as the best of this one?
 */
class Evolution {

    public static List<Candidate> nextGeneration(
            SearchSpace space,
            Settings settings,
            List<Candidate> population,
            ToDoubleFunction<Architecture> fitness,
            Random random) {
        List<Candidate> next = new ArrayList<>();
        while (next.size() < population.size()) {
            Candidate mother = Selection.tournament(population, settings.tournament(), random);
            Candidate father = Selection.tournament(population, settings.tournament(), random);
            Architecture child = Mutation.mutate(
                    space, Crossover.cross(space, mother.architecture(), father.architecture(), random), random);
            next.add(new Candidate(child, fitness.applyAsDouble(child)));
        }
        return next;
    }
}
