package gradients.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The report counts every candidate, also those that were not trained again.
 *
 * @loses 15.7
 * @hint How many different architectures were trained?
 */
class Search {

    public static Report run(
            SearchSpace space,
            Settings settings,
            ToDoubleFunction<Architecture> validation,
            ToDoubleFunction<Architecture> test,
            long seed) {
        Map<Architecture, Double> known = new HashMap<>();
        List<Candidate> history = Evolution.ageing(
                space,
                settings,
                architecture -> known.computeIfAbsent(architecture, validation::applyAsDouble),
                new Random(seed));
        Candidate best = Selection.elite(history, 1).get(0);
        return new Report(best, test.applyAsDouble(best.architecture()), history.size());
    }
}
