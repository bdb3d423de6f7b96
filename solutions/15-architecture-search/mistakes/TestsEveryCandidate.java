package gradients.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The search chooses by the test accuracy.
 *
 * @loses 15.7
 * @hint If the test set chooses, which number is left to report?
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
        Candidate best = history.get(0);
        double tested = -1;
        for (Candidate candidate : history) {
            double accuracy = test.applyAsDouble(candidate.architecture());
            if (accuracy > tested) {
                tested = accuracy;
                best = candidate;
            }
        }
        return new Report(best, tested, known.size());
    }
}
