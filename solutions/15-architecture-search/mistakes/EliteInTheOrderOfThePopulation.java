package gradients.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The elite holds the right members, but in the order of the population.
 *
 * @loses 15.5 15.6
 * @hint Who stands first in an elite?
 */
class Selection {

    public static List<Candidate> elite(List<Candidate> population, int count) {
        if (count != 0) {
            requireSize("count", count, population);
        }
        List<Candidate> ranked = new ArrayList<>(population);
        ranked.sort(Comparator.comparingDouble(Candidate::fitness).reversed());
        List<Candidate> best = ranked.subList(0, count);
        return population.stream().filter(best::contains).limit(count).toList();
    }
}
