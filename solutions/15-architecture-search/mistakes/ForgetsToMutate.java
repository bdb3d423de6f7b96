package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Children are crossed and not mutated.
 *
 * @loses 15.6
 * @hint A width that no parent has: how could it ever appear?
 */
class Evolution {

    public static List<Candidate> nextGeneration(
            SearchSpace space,
            Settings settings,
            List<Candidate> population,
            ToDoubleFunction<Architecture> fitness,
            Random random) {
        List<Candidate> next = new ArrayList<>(Selection.elite(population, settings.elites()));
        while (next.size() < population.size()) {
            Candidate mother = Selection.tournament(population, settings.tournament(), random);
            Candidate father = Selection.tournament(population, settings.tournament(), random);
            Architecture child = Crossover.cross(space, mother.architecture(), father.architecture(), random);
            next.add(new Candidate(child, fitness.applyAsDouble(child)));
        }
        return next;
    }
}
