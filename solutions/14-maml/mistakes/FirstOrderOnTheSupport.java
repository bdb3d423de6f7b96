package gradients.maml;

import java.util.List;

/**
 * The first-order gradient is that of the support batch at the adapted parameters.
 *
 * @loses 14.5 14.6
 * @hint Which batch judges what was learnt?
 */
class Maml {

    public static Parameters firstOrderGradient(
            Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            Parameters adapted = last(adapt(learner, theta, episode.support(), inner));
            sum = sum.plus(1, learner.gradient(adapted, episode.support()));
        }
        return sum.scale(1.0 / episodes.size());
    }
}
