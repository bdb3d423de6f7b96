package gradients.maml;

import java.util.List;

/**
 * Only the last of the inner steps is differentiated.
 *
 * @loses 14.4 14.6
 * @hint With k inner steps, how many factors has the chain rule?
 */
class Maml {

    public static Parameters metaGradient(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            List<Parameters> path = adapt(learner, theta, episode.support(), inner);
            Parameters v = learner.gradient(last(path), episode.query());
            for (int step = inner.steps() - 1; step == inner.steps() - 1; step--) {
                v = v.plus(-inner.alpha(), learner.hessianTimes(path.get(step), episode.support(), v));
            }
            sum = sum.plus(1, v);
        }
        return sum.scale(1.0 / episodes.size());
    }
}
