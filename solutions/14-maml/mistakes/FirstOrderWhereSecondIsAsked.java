package gradients.maml;

import java.util.List;

/**
 * The meta-gradient is the first-order one: the inner update is not differentiated.
 *
 * @loses 14.4 14.6
 * @hint In the bowl of the handout your gradient is (0.2375, 3.2). Which factor is missing in each direction?
 */
class Maml {

    public static Parameters metaGradient(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        return firstOrderGradient(learner, theta, episodes, inner);
    }
}
