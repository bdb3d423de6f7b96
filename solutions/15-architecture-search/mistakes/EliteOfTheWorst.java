package gradients.search;

import java.util.Comparator;
import java.util.List;

/**
 * The elite is sorted the wrong way round: it holds the least fit.
 *
 * @loses 15.5 15.6 15.7
 * @hint Which end of the sorted list do you keep?
 */
class Selection {

    public static List<Candidate> elite(List<Candidate> population, int count) {
        if (count != 0) {
            requireSize("count", count, population);
        }
        return population.stream()
                .sorted(Comparator.comparingDouble(Candidate::fitness))
                .limit(count)
                .toList();
    }
}
