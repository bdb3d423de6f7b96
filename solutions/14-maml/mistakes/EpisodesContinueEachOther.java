package gradients.maml;

import java.util.List;

/**
 * In the meta-objective each episode adapts from where the episode before it ended, instead of from θ.
 *
 * @loses 14.1
 * @hint Shuffle the episodes. Should the objective change?
 */
class Maml {

    public static double objective(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        double sum = 0;
        Parameters start = theta;
        for (Episode episode : episodes) {
            start = last(adapt(learner, start, episode.support(), inner));
            sum += learner.loss(start, episode.query());
        }
        return sum / episodes.size();
    }
}
