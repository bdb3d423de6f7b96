package gradients.maml;

import java.util.List;

/**
 * The first-order gradient is taken at θ: nothing is adapted, this is training on all tasks at once.
 *
 * @loses 14.5 14.6
 * @hint First-order MAML leaves out the Jacobian of the inner loop, not the inner loop. Where is its gradient taken?
 */
class Maml {

    public static Parameters firstOrderGradient(
            Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            sum = sum.plus(1, learner.gradient(theta, episode.query()));
        }
        return sum.scale(1.0 / episodes.size());
    }
}
