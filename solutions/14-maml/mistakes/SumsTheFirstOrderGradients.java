package gradients.maml;

import java.util.List;

/**
 * The first-order gradient is the sum over the episodes instead of their mean.
 *
 * @loses 14.5
 * @hint Give the same episode twice: does your gradient double?
 */
class Maml {

    public static Parameters firstOrderGradient(
            Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            Parameters adapted = last(adapt(learner, theta, episode.support(), inner));
            sum = sum.plus(1, learner.gradient(adapted, episode.query()));
        }
        return sum;
    }
}
