package gradients.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The last candidate is reported, not the best that ever lived.
 *
 * @loses 15.7
 * @hint Is the last one born the fittest?
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
        Candidate best = history.get(history.size() - 1);
        return new Report(best, test.applyAsDouble(best.architecture()), known.size());
    }
}
