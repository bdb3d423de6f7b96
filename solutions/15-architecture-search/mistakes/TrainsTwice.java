package gradients.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * An architecture that is met again is trained again.
 *
 * @loses 15.7
 * @hint What do you know already about an architecture that was there before?
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
                architecture -> {
                    double accuracy = validation.applyAsDouble(architecture);
                    known.put(architecture, accuracy);
                    return accuracy;
                },
                new Random(seed));
        Candidate best = Selection.elite(history, 1).get(0);
        return new Report(best, test.applyAsDouble(best.architecture()), known.size());
    }
}
