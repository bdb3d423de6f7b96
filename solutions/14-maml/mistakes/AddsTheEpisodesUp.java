package gradients.maml;

import java.util.List;

/**
 * The meta-objective is the sum over the episodes instead of their mean.
 *
 * @loses 14.1
 * @hint Give the same episode twice. Should the objective double?
 */
class Maml {

    public static double objective(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        double sum = 0;
        for (Episode episode : episodes) {
            sum += learner.loss(last(adapt(learner, theta, episode.support(), inner)), episode.query());
        }
        return sum;
    }
}
