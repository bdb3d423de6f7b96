package gradients.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The tournament is won by the least fit.
 *
 * @loses 15.5 15.6
 * @hint Is a higher accuracy better or worse?
 */
class Selection {

    public static Candidate tournament(List<Candidate> population, int size, Random random) {
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
            best = population.get(place).fitness() < best.fitness() ? population.get(place) : best;
        }
        return best;
    }
}
