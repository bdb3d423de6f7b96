package gradients.search;

import gradients.kit.NotImplementedError;
import gradients.kit.Task;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Two ways to let a population of architectures become better. */
public final class Evolution {

    private Evolution() {}

    /**
     * Returns the next generation, as large as this one. First come the elites, unchanged and not evaluated again. Then
     * come children, until the generation is full: mother and father each win a tournament, are crossed, and the child
     * is mutated and evaluated.
     *
     * @param population settings.population() candidates
     * @param fitness what an architecture is worth, more is better; it is called once for each child
     */
    @Task("15.6")
    public static List<Candidate> nextGeneration(
            SearchSpace space,
            Settings settings,
            List<Candidate> population,
            ToDoubleFunction<Architecture> fitness,
            Random random) {
        // TODO 15.6: Generations, and ageing evolution
        // A new list: the parents of all children are of the old generation.
        throw new NotImplementedError("15.6 Generations, and ageing evolution");
    }

    /**
     * Returns all candidates of an ageing evolution, in the order of their birth. The first settings.population() ones
     * are random. After that, one at a time: of those alive a tournament chooses a parent, its mutation is evaluated
     * and born, and the <em>oldest</em> one alive dies, however fit it is.
     *
     * @param fitness what an architecture is worth, more is better; it is called once for each candidate
     * @return settings.evaluations() candidates
     */
    @Task("15.6")
    public static List<Candidate> ageing(
            SearchSpace space, Settings settings, ToDoubleFunction<Architecture> fitness, Random random) {
        // TODO 15.6: Generations, and ageing evolution
        // Two collections: those alive, in the order of birth, and the history of all. A queue knows who is oldest.
        throw new NotImplementedError("15.6 Generations, and ageing evolution");
    }
}
