package gradients.search;

import java.util.List;
import java.util.Random;

/**
 * A member may be drawn several times into one tournament.
 *
 * @loses 15.5 15.6
 * @hint In a tournament of all members, can the fittest be absent?
 */
class Selection {

    public static Candidate tournament(List<Candidate> population, int size, Random random) {
        requireSize("size", size, population);
        int winner = -1;
        for (int i = 0; i < size; i++) {
            int place = random.nextInt(population.size());
            boolean isBetter = winner < 0
                    || population.get(place).fitness() > population.get(winner).fitness();
            winner = isBetter ? place : winner;
        }
        return population.get(winner);
    }
}
