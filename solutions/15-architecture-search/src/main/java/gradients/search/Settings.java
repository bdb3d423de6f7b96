package gradients.search;

/**
 * How a search goes about it.
 *
 * @param population how many candidates live at a time, at least 1
 * @param tournament how many of them compete to become a parent, from 1 to the population
 * @param elites how many of the best survive a generation unchanged, from 0 to below the population
 * @param evaluations how many candidates are made in all, at least the population
 */
public record Settings(int population, int tournament, int elites, int evaluations) {

    /**
     * @throws IllegalArgumentException if one of them is outside its range
     */
    public Settings {
        if (population < 1 || evaluations < population) {
            throw new IllegalArgumentException("population and evaluations are " + population + " and " + evaluations
                    + "; 1 ≤ population ≤ evaluations must hold.");
        }
        if (tournament < 1 || tournament > population) {
            throw new IllegalArgumentException(
                    "tournament is " + tournament + "; it must lie between 1 and the population, " + population + ".");
        }
        if (elites < 0 || elites >= population) {
            throw new IllegalArgumentException(
                    "elites is " + elites + "; it must lie between 0 and below the population, " + population + ".");
        }
    }
}
