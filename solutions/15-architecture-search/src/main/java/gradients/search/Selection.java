package gradients.search;

import gradients.kit.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Who may become a parent, and who survives. */
public final class Selection {

    private Selection() {}

    /**
     * Returns the fittest of {@code size} different members of the population, drawn at random, every set of them with
     * equal chances. Of equally fit ones it is the one that stands first in the population.
     *
     * @param size from 1 to the number of members
     * @throws IllegalArgumentException naming size, if it is outside its range
     */
    @Task("15.5")
    public static Candidate tournament(List<Candidate> population, int size, Random random) {
        // : requireSize("size", size, population), below, is given: begin with it.
        // : Different members: shuffle the numbers 0 … n − 1 and take the first few.
        requireSize("size", size, population);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < population.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        List<Integer> drawn = new ArrayList<>(places.subList(0, size));
        Collections.sort(drawn);
        Candidate best = population.get(drawn.get(0));
        for (int place : drawn) {
            best = population.get(place).fitness() > best.fitness() ? population.get(place) : best;
        }
        return best;
    }

    /**
     * Returns the {@code count} fittest members, the fittest first; equally fit ones in the order of the population.
     *
     * @param count from 0 to the number of members
     * @throws IllegalArgumentException naming count, if it is outside its range
     */
    @Task("15.5")
    public static List<Candidate> elite(List<Candidate> population, int count) {
        // : requireSize does not allow 0; elites of none are allowed.
        // : A sort that is stable keeps equally fit members in their order. The population itself stays as it is.
        if (count != 0) {
            requireSize("count", count, population);
        }
        return population.stream()
                .sorted(Comparator.comparingDouble(Candidate::fitness).reversed())
                .limit(count)
                .toList();
    }

    private static void requireSize(String name, int size, List<Candidate> population) {
        if (size < 1 || size > population.size()) {
            throw new IllegalArgumentException(
                    name + " is " + size + " but the population has " + population.size() + " members.");
        }
    }
}
