package gradients.maml;

import java.util.List;

/**
 * The Jacobians of the inner steps are applied from the first step to the last; matrices do not commute.
 *
 * @loses 14.4
 * @hint In which order does backpropagation meet the layers of a network?
 */
class Maml {

    public static Parameters metaGradient(Learner learner, Parameters theta, List<Episode> episodes, InnerLoop inner) {
        requireEpisodes(episodes);
        Parameters sum = theta.scale(0);
        for (Episode episode : episodes) {
            List<Parameters> path = adapt(learner, theta, episode.support(), inner);
            Parameters v = learner.gradient(last(path), episode.query());
            for (int step = 0; step < inner.steps(); step++) {
                v = v.plus(-inner.alpha(), learner.hessianTimes(path.get(step), episode.support(), v));
            }
            sum = sum.plus(1, v);
        }
        return sum.scale(1.0 / episodes.size());
    }
}
