package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The elite is evaluated again in every generation.
 *
 * @loses 15.6
 * @hint Its fitness is known. What does a training cost?
 */
class Evolution {

    public static List<Candidate> nextGeneration(
            SearchSpace space,
            Settings settings,
            List<Candidate> population,
            ToDoubleFunction<Architecture> fitness,
            Random random) {
        List<Candidate> next = new ArrayList<>();
        for (Candidate elite : Selection.elite(population, settings.elites())) {
            next.add(new Candidate(elite.architecture(), fitness.applyAsDouble(elite.architecture())));
        }
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
