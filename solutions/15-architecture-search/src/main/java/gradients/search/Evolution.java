package gradients.search;

import gradients.kit.Task;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
        // : A new list: the parents of all children are of the old generation.
        List<Candidate> next = new ArrayList<>(Selection.elite(population, settings.elites()));
        while (next.size() < population.size()) {
            Candidate mother = Selection.tournament(population, settings.tournament(), random);
            Candidate father = Selection.tournament(population, settings.tournament(), random);
            Architecture child = Mutation.mutate(
                    space, Crossover.cross(space, mother.architecture(), father.architecture(), random), random);
            next.add(new Candidate(child, fitness.applyAsDouble(child)));
        }
        return next;
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
        // : Two collections: those alive, in the order of birth, and the history of all. A queue knows who is oldest.
        Deque<Candidate> alive = new ArrayDeque<>();
        List<Candidate> history = new ArrayList<>();
        while (history.size() < settings.evaluations()) {
            boolean isFull = alive.size() == settings.population();
            Architecture born = isFull
                    ? Mutation.mutate(
                            space,
                            Selection.tournament(List.copyOf(alive), settings.tournament(), random)
                                    .architecture(),
                            random)
                    : Sampler.sample(space, random);
            Candidate candidate = new Candidate(born, fitness.applyAsDouble(born));
            history.add(candidate);
            alive.addLast(candidate);
            if (isFull) {
                alive.removeFirst();
            }
        }
        return history;
    }
}
