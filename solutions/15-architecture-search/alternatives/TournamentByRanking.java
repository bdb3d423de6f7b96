package gradients.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Ranks a shuffled selection and takes the first.
 */
class Selection {

    public static Candidate tournament(List<Candidate> population, int size, Random random) {
        requireSize("size", size, population);
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < population.size(); i++) {
            left.add(i);
        }
        int winner = -1;
        for (int i = 0; i < size; i++) {
            int place = left.remove(random.nextInt(left.size()));
            double fitness = population.get(place).fitness();
            double best = winner < 0
                    ? Double.NEGATIVE_INFINITY
                    : population.get(winner).fitness();
            winner = fitness > best || fitness == best && place < winner ? place : winner;
        }
        return population.get(winner);
    }
}
