package gradients.maml;

import java.util.List;

/**
 * The meta-gradient is the sum over the episodes instead of their mean.
 *
 * @loses 14.4
 * @hint The objective is a mean. Give the same episode twice: does your gradient double?
 */
class Maml {

    public static Parameters metaGradient(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            List<Parameters> path = adapt(learner, theta, episode.support(), inner);
            Parameters v = learner.gradient(last(path), episode.query());
            for (int step = inner.steps() - 1; step >= 0; step--) {
                v = v.plus(-inner.alpha(), learner.hessianTimes(path.get(step), episode.support(), v));
            }
            sum = sum.plus(1, v);
        }
        return sum;
    }
}
