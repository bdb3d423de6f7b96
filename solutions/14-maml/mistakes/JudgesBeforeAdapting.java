package gradients.maml;

import java.util.List;

/**
 * The meta-objective is the query loss at θ itself, before the inner loop.
 *
 * @loses 14.1 14.6
 * @hint What should be small: the loss of θ, or the loss of what θ becomes after a few steps?
 */
class Maml {

    public static double objective(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        double sum = 0;
        for (Episode episode : episodes) {
            sum += learner.loss(theta, episode.query());
        }
        return sum / episodes.size();
    }
}
