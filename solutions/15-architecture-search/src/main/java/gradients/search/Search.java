package gradients.search;

import gradients.kit.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** A whole search, with an honest number at its end. */
public final class Search {

    private Search() {}

    /**
     * Returns what an ageing evolution finds. Fitness is the validation accuracy, and no architecture is trained twice:
     * if it is met again, its accuracy is remembered. The candidate with the highest validation accuracy of all that
     * ever lived, the first of equal ones, is put to the test. Nothing else is.
     *
     * @param validation trains an architecture and returns its accuracy on the validation set: this is what costs
     * @param test trains an architecture and returns its accuracy on the test set; it is called once, at the end
     * @param seed the same seed gives the same search
     */
    @Task("15.7")
    public static Report run(
            SearchSpace space,
            Settings settings,
            ToDoubleFunction<Architecture> validation,
            ToDoubleFunction<Architecture> test,
            long seed) {
        // : A map from architectures to accuracies; records are equal if their parts are.
        // : Who looks at the test set more than once chooses by it.
        Map<Architecture, Double> known = new HashMap<>();
        List<Candidate> history = Evolution.ageing(
                space,
                settings,
                architecture -> known.computeIfAbsent(architecture, validation::applyAsDouble),
                new Random(seed));
        Candidate best = Selection.elite(history, 1).get(0);
        return new Report(best, test.applyAsDouble(best.architecture()), known.size());
    }
}
